import type { Cell, Table } from './table.ts';

/** One row of a table, read by column. A cell that is not what its column says is an error, never a guess. */
export interface Cells {
  readonly text: (column: string) => string;
  readonly textOrNull: (column: string) => string | null;
  /** A code as its list has it; the schema of the record checks it. */
  readonly code: <Code extends string>(column: string) => Code;
  readonly number: (column: string) => number;
  readonly numberOrNull: (column: string) => number | null;
  readonly boolean: (column: string) => boolean;
}

/** The rows of a table, read by column. */
export function cellsOf({ name, columns, rows }: Table): readonly Cells[] {
  const index = new Map(columns.map((column, at) => [column.name, at]));
  return rows.map((row, line) => {
    const cell = (column: string): Cell => {
      const at = index.get(column);
      const value = at === undefined ? undefined : row[at];
      if (value === undefined) throw new Error(`${name}: no column ${column} in row ${line + 1}`);
      return value;
    };
    const wrong = (column: string, expected: string) =>
      new Error(`${name}: expected ${expected} in ${column}, row ${line + 1}`);
    const textOrNull = (column: string): string | null => {
      const value = cell(column);
      if (value === null || typeof value === 'string') return value;
      throw wrong(column, 'a text');
    };
    const numberOrNull = (column: string): number | null => {
      const value = cell(column);
      if (value === null || typeof value === 'number') return value;
      throw wrong(column, 'a number');
    };
    const text = (column: string): string => {
      const value = textOrNull(column);
      if (value === null) throw wrong(column, 'a text');
      return value;
    };
    return {
      text,
      textOrNull,
      code: <Code extends string>(column: string) => text(column) as Code,
      numberOrNull,
      number: (column) => {
        const value = numberOrNull(column);
        if (value === null) throw wrong(column, 'a number');
        return value;
      },
      boolean: (column) => {
        const value = cell(column);
        if (typeof value !== 'boolean') throw wrong(column, 'true or false');
        return value;
      },
    };
  });
}
