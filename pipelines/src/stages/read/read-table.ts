import type { Issue } from '../../issue/issue.ts';
import type { Cell, Table } from '../../layout/layout.ts';
import { accepted } from './accepted.ts';
import { placedRows } from './placed-rows.ts';
import { RepeatedRows } from './repeated-rows.ts';

/** Column names that only a table about single persons has. Aggregates only, ever. */
const PERSON_LEVEL =
  /^(name|first[ _-]?name|last[ _-]?name|surname|date[ _-]?of[ _-]?birth|birth[ _-]?date|dob|victim[ _-]?id|person[ _-]?id|case[ _-]?id|case[ _-]?number|docket( number)?|address|phone|e-?mail[ _-]?address|passport|ssn|latitude|longitude)$/i;

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
  const report: Report = (code, line, column, message, expected) =>
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

type Row = readonly Cell[];
type Report = (
  code: Issue['code'],
  line: number,
  column: number,
  message: string,
  expected?: string,
) => void;

function checkHeader(header: Row, report: Report): void {
  const names = new Set<string>();
  for (const { text, line, column } of header) {
    if (text === '')
      report(
        'missing-column',
        line,
        column,
        'a column without a name',
        'a header for every column',
      );
    else if (names.has(text))
      report('duplicate-column', line, column, `column "${text}" stands twice`);
    if (PERSON_LEVEL.test(text))
      report(
        'person-level',
        line,
        column,
        `column "${text}" is about single persons`,
        'aggregates only',
      );
    names.add(text);
  }
}

/** Whether the row has as many cells as the header; what its cells hold is looked at only then. */
function checkRow(row: Row, width: number, report: Report): boolean {
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
