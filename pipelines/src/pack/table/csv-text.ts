import type { Cell, Column, Table } from './table.ts';

/**
 * A table as CSV by RFC 4180: CRLF, a header, quotes where they are needed. A text that a spreadsheet would run as a
 * formula (it starts with `=`, `+`, `-`, `@`, a tab or a line break) has an apostrophe before it, and so has one that
 * starts with an apostrophe: taking one apostrophe off gives back every text. Numbers are never touched.
 */
export function csvText({ columns, rows }: Table): string {
  const header = columns.map((column) => quoted(column.name)).join(',');
  const lines = rows.map((row) =>
    columns.map((column, at) => field(row[at] ?? null, column)).join(','),
  );
  return [header, ...lines].map((line) => `${line}\r\n`).join('');
}

/** The first characters of a text that are kept from being run. */
const formulaStart = /^[=+\-@\t\r\n']/;

function field(cell: Cell, column: Column): string {
  if (cell === null) {
    if (column.required) throw new Error(`${column.name}: a cell without a value`);
    return '';
  }
  switch (column.type) {
    case 'number':
    case 'integer':
    case 'boolean':
      return String(cell);
    case 'string':
    case 'date': {
      const text = String(cell);
      return quoted(formulaStart.test(text) ? `'${text}` : text);
    }
    default:
      return column.type satisfies never;
  }
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
