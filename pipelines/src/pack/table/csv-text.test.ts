import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';
import type { Table } from './table.ts';
import { tableOfCsv } from './table-of-csv.ts';

const tableOf = (rows: Table['rows']): Table => ({
  name: 'made-up',
  title: '',
  description: '',
  key: ['words'],
  columns: [
    { name: 'words', type: 'string', description: '' },
    { name: 'count', type: 'number', description: '' },
    { name: 'yes', type: 'boolean', description: '' },
  ],
  rows,
});

test('is RFC 4180: a header, CRLF, quotes where they are needed', () => {
  expect(
    csvText(
      tableOf([
        ['a,b', 1.5, true],
        ['say "x"', null, false],
        [null, -3, null],
        ['two\nlines', 0, null],
      ]),
    ),
  ).toBe('words,count,yes\r\n"a,b",1.5,true\r\n"say ""x""",,false\r\n,-3,\r\n"two\nlines",0,\r\n');
});

test.each(['=1+1', '+49', '-3%', '@SUM(A1)', '\tx', '\rx', '\nx', "'x", '=cmd|"/c calc"!A0'])(
  'a spreadsheet does not run %j',
  (text) => {
    const csv = csvText(tableOf([[text, null, null]]));
    const cell = csv.split('\r\n').slice(1).join('\r\n').replace(/^"/, '');
    expect(cell[0]).toBe("'");
    expect(tableOfCsv(csv, tableOf([])).rows).toEqual([[text, null, null]]);
  },
);

test('a negative number stays a number', () => {
  expect(csvText(tableOf([['x', -3, null]]))).toContain('x,-3,');
});

test('every cell comes back', () => {
  const cells = fc.tuple(
    fc.option(fc.string({ unit: 'binary', minLength: 1 })),
    fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n))),
    fc.option(fc.boolean()),
  );
  fc.assert(
    fc.property(fc.array(cells), (rows) => {
      const table = tableOf(rows);
      expect(tableOfCsv(csvText(table), tableOf([]))).toEqual(table);
    }),
  );
});

test('a required cell without a value is refused', () => {
  const table = tableOf([[null, 1, true]]);
  const [first, ...rest] = table.columns;
  if (first === undefined) throw new Error('no column');
  expect(() => csvText({ ...table, columns: [{ ...first, required: true }, ...rest] })).toThrow(
    /words/,
  );
});

test('another header, and a number that is none, are refused', () => {
  expect(() => tableOfCsv('words,yes,count\r\n', tableOf([]))).toThrow(/header/);
  expect(() => tableOfCsv('words,count,yes\r\nx,0x10,\r\n', tableOf([]))).toThrow(/count/);
  expect(() => tableOfCsv('words,count,yes\r\nx,1,maybe\r\n', tableOf([]))).toThrow(/yes/);
});
