import { CsvError, parse } from 'csv-parse/sync';
import type { Issue } from '../../issue/issue.ts';
import type { Cell, Table } from '../../layout/layout.ts';
import { placeInText } from './read-bytes.ts';

/** Column names that only a table about single persons has. Aggregates only, ever. */
const PERSON_LEVEL =
  /^(name|first[ _-]?name|last[ _-]?name|surname|date[ _-]?of[ _-]?birth|birth[ _-]?date|dob|victim[ _-]?id|person[ _-]?id|case[ _-]?id|case[ _-]?number|docket( number)?|address|phone|e-?mail[ _-]?address|passport|ssn|latitude|longitude)$/i;

const QUOTE = 34;
const LINE_FEED = 10;

/** Parses a raw table strictly: every cell knows its line and column. */
export function readTable(
  text: string,
  at: Omit<Table, 'header' | 'rows'>,
  issues: Issue[],
): Table | undefined {
  const before = issues.length;
  const report = (
    code: Issue['code'],
    line: number,
    column: number,
    message: string,
    expected?: string,
    near?: string[],
  ) => issues.push({ code, file: at.path, line, column, message, expected, nearest: near });
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, { bom: true, relax_column_count: true, record_delimiter: '\n' });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === 'CSV_QUOTE_NOT_CLOSED' ? openQuote(text) : undefined;
    const [line, column] = open ?? [Number((error as unknown as { lines?: number }).lines ?? 0), 1];
    report(
      'bad-quote',
      line,
      column,
      error.message,
      'RFC 4180: a field with a quote, comma or line break in it is quoted, its quotes doubled',
    );
    return undefined;
  }
  const lines = placeRecords(records, text);
  const [header, ...rows] = lines;
  if (header === undefined || rows.length === 0) {
    report('no-rows', 1, 1, 'no rows', 'a header and at least one row');
    return undefined;
  }
  const names = new Set<string>();
  for (const cell of header) {
    if (cell.text === '')
      report(
        'missing-column',
        cell.line,
        cell.column,
        'a column without a name',
        'a header for every column',
      );
    else if (names.has(cell.text))
      report('duplicate-column', cell.line, cell.column, `column "${cell.text}" stands twice`);
    if (PERSON_LEVEL.test(cell.text))
      report(
        'person-level',
        cell.line,
        cell.column,
        `column "${cell.text}" is about single persons`,
        'aggregates only',
      );
    names.add(cell.text);
  }
  const seen = new Map<string, number>();
  for (const row of rows) {
    const line = row[0]?.line ?? 0;
    if (row.length !== header.length) {
      report(
        'column-count',
        line,
        row.at(-1)?.column ?? 1,
        `${row.length} cells`,
        `${header.length}, as in the header`,
      );
      continue;
    }
    for (const cell of row) {
      if (cell.text !== cell.text.trim())
        report(
          'padded-cell',
          cell.line,
          cell.column,
          `"${cell.text}" begins or ends with a space`,
          'no padding',
        );
    }
    const key = JSON.stringify(row.map((cell) => cell.text));
    const first = seen.get(key);
    if (first !== undefined)
      report('duplicate-row', line, 1, `the same row stands on line ${first}`);
    seen.set(key, line);
  }
  return issues.length > before ? undefined : { ...at, header, rows };
}

/** Where the quote stands that nothing closes; the parser itself only knows where the file ends. */
function openQuote(text: string): [line: number, column: number] {
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === -1) open = at;
    else if (text[at + 1] === '"') at++;
    else open = -1;
  }
  return placeInText(text, open);
}

/** Gives each field its line and column by walking the text beside the parsed records; the parser keeps no columns. */
function placeRecords(records: readonly (readonly string[])[], text: string): Cell[][] {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  return records.map((record) =>
    record.map((field): Cell => {
      const cell: Cell = { text: field, line, column: at - lineStart + 1 };
      if (text.charCodeAt(at) === QUOTE) {
        let end = text.indexOf('"', at + 1);
        while (text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
        for (let next = text.indexOf('\n', at); next !== -1 && next < end; ) {
          line++;
          lineStart = next + 1;
          next = text.indexOf('\n', next + 1);
        }
        at = end + 1;
      } else at += field.length;
      // Over the comma, or the line feed that ends the record.
      if (text.charCodeAt(at) === LINE_FEED) {
        line++;
        lineStart = at + 1;
      }
      at++;
      return cell;
    }),
  );
}
