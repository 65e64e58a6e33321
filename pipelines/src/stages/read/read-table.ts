import type { Issue } from '../../issue/issue.ts';
import type { Cell, Table } from '../../layout/layout.ts';
import { accepted } from './accepted.ts';
import type { CellReport } from './cell-report.ts';
import { checkHeader } from './check-header.ts';
import { checkRow } from './check-row.ts';
import { placedRows } from './placed-rows.ts';
import { RepeatedRows } from './repeated-rows.ts';

type Row = readonly Cell[];

/** The text of a table, which is opened whenever its rows are gone through. */
export interface TableText {
  readonly bytes: number;
  /** Pieces of whole records. */
  readonly open: () => Iterable<string>;
}

/**
 * Checks a raw table strictly and gives its rows, in which every cell knows its line and column. The rows are read anew
 * each time that somebody goes through them: no more of the table is held than the piece that is being read.
 */
export function readTable(
  text: TableText,
  at: Pick<Table, 'path' | 'release' | 'file' | 'look' | 'locator'>,
  issues: Issue[],
): Table | undefined {
  const refused: Issue[] = [];
  const found: Issue[] = [];
  const report: CellReport = (code, line, column, message, expected) =>
    found.push({ code, file: at.path, line, column, message, expected });
  const repeated = new RepeatedRows(text.bytes);
  let header: Row | undefined;
  let rowCount = 0;
  for (const row of placedRows(accepted(text.open(), at.path, refused))) {
    if (header === undefined) {
      header = row;
      checkHeader(row, report);
    } else {
      rowCount++;
      if (checkRow(row, header.length, report)) repeated.add(row);
    }
  }
  if (refused.length > 0) {
    issues.push(...refused);
    return undefined;
  }
  if (header === undefined || rowCount === 0) {
    issues.push({
      code: 'no-rows',
      file: at.path,
      line: 1,
      column: 1,
      message: 'no rows',
      expected: 'a header and at least one row',
    });
    return undefined;
  }
  const rows = { [Symbol.iterator]: () => afterFirst(placedRows(text.open())) };
  for (const { row, first } of repeated.exactly(rows)) {
    if (row.length === header.length)
      report('duplicate-row', row[0]?.line ?? 0, 1, `the same row stands on line ${first}`);
  }
  for (const issue of found) issues.push(issue);
  return found.length > 0 ? undefined : { ...at, header, rows, rowCount };
}

function* afterFirst(all: Iterable<Row>): Generator<Row> {
  let isFirst = true;
  for (const row of all) {
    if (!isFirst) yield row;
    isFirst = false;
  }
}
