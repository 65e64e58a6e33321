import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Issue } from '../../issue/issue.ts';
import { readTable, type TableText } from './read-table.ts';
import { wholeRecords } from './whole-records.ts';

const at = { path: 't.csv', release: 'r', file: 't.csv', look: undefined, locator: undefined };
const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '7', ',', '"', '\n', ' '), maxLength: 6 });

/** The text in the smallest pieces that a file can be read in. */
const lineByLine = (text: string): TableText => ({
  bytes: Buffer.byteLength(text),
  open: () =>
    wholeRecords((text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => Buffer.from(line))),
});

test('every cell knows where it stands, whatever is quoted before it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (width, drawn) => {
        // The first column numbers the rows and the others begin and end with a letter: no duplicates, no padding.
        const rows = drawn.map((row, index) => [
          String(index),
          ...row.slice(0, width).map((text) => `x${text}x`),
        ]);
        const header = rows[0]?.map((_, index) => `h${index}`) ?? [];
        const text = [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
        const issues: Issue[] = [];
        const table = readTable(lineByLine(text), at, issues);
        expect(issues).toEqual([]);
        const lines = text.split('\n');
        const read = [...(table?.rows ?? [])];
        expect(table?.rowCount).toBe(rows.length);
        expect(read.map((row) => row.map((found) => found.text))).toEqual(rows);
        for (const found of read.flat()) {
          const offset =
            lines.slice(0, found.line - 1).reduce((sum, line) => sum + line.length + 1, 0) +
            found.column -
            1;
          expect(text.startsWith(quoted(found.text), offset)).toBe(true);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever the text, read in pieces it holds what csv-parse reads in it, or is refused on the same line', () => {
  const parsed = (text: string) => {
    try {
      return parse(text, { relax_column_count: true, record_delimiter: '\n' });
    } catch (error) {
      if (error instanceof CsvError) return error;
      throw error;
    }
  };
  const row = fc.string({ unit: fc.constantFrom('a', '7', ',', '"', '""', '"\n'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (drawn) => {
      const text = ['h', ...drawn].map((line, index) => `${index},${line}\n`).join('');
      const issues: Issue[] = [];
      const table = readTable(lineByLine(text), at, issues);
      const records = parsed(text);
      if (records instanceof CsvError) {
        expect(issues).toMatchObject([{ code: 'bad-quote', message: records.message }]);
        expect(table).toBeUndefined();
      } else {
        const wide = records.findIndex((record) => record.length !== records[0]?.length);
        const codes = issues.map(({ code }) => code);
        expect(codes.includes('column-count')).toBe(wide !== -1);
        if (issues.length === 0)
          expect(Array.from(table?.rows ?? [], (cells) => cells.map((cell) => cell.text))).toEqual(
            records.slice(1),
          );
      }
    }),
    { numRuns: 1000 },
  );
});

test('a row that stands again far below is found, with the line of the first', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => `${index},of ${index % 7}\n`);
  const issues: Issue[] = [];
  readTable(lineByLine(`a,b\n${rows.join('')}"17","of 3"\n`), at, issues);
  expect(issues).toMatchObject([
    { code: 'duplicate-row', line: 5_002, column: 1, message: 'the same row stands on line 19' },
  ]);
});
