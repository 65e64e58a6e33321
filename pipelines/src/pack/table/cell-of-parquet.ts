import type { Cell } from './table.ts';

/** The way back from `parquetBytes`: readers give a day as the `Date` of its midnight in UTC, and nothing for null. */
export function cellOfParquet(read: Cell | Date | undefined): Cell {
  return read instanceof Date ? read.toISOString().slice(0, 10) : (read ?? null);
}
