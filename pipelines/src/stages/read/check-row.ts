import type { Cell } from '../../layout/layout.ts';
import type { CellReport } from './cell-report.ts';

/** Whether the row has as many cells as the header; what its cells hold is looked at only then. */
export function checkRow(row: readonly Cell[], width: number, report: CellReport): boolean {
  if (row.length !== width) {
    const [line, column] = [row[0]?.line ?? 0, row.at(-1)?.column ?? 1];
    report('column-count', line, column, `${row.length} cells`, `${width}, as in the header`);
    return false;
  }
  for (const { text, line, column } of row) {
    if (text !== text.trim())
      report('padded-cell', line, column, `"${text}" begins or ends with a space`, 'no padding');
  }
  return true;
}
