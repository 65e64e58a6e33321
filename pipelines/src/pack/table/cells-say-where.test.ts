import { expect, test } from 'vitest';
import { cellsOf } from './cells.ts';
import { lined, spaced, unlined, unspaced } from './lists.ts';
import type { Cell, Table } from './table.ts';

const named = (name: string) => ({ name, type: 'string', description: '' }) as const;
const tableOf = (...rows: Cell[][]): Table => ({
  name: 'made-up',
  title: '',
  description: '',
  key: ['a'],
  columns: [named('a'), named('b')],
  rows,
});
const read = ['text', 'textOrNull', 'code', 'number', 'numberOrNull', 'boolean'] as const;
/** What each reader takes. */
const takes: Readonly<Record<(typeof read)[number], readonly Cell[]>> = {
  text: ['', 'x'],
  textOrNull: ['', 'x', null],
  code: ['', 'x'],
  number: [0, 1.5],
  numberOrNull: [0, 1.5, null],
  boolean: [true, false],
};
const expected = {
  text: 'a text',
  textOrNull: 'a text',
  code: 'a text',
  number: 'a number',
  numberOrNull: 'a number',
  boolean: 'true or false',
};

test.each(read)(
  '%s gives a cell of its kind as it is, and refuses every other with its place',
  (way) => {
    for (const cell of ['', 'x', 0, 1.5, true, false, null] satisfies Cell[]) {
      const [, second] = cellsOf(tableOf(['x', 'x'], ['x', cell]));
      if (second === undefined) throw new Error('two rows are wanted');
      if (takes[way].includes(cell)) expect(second[way]('b')).toBe(cell);
      else expect(() => second[way]('b')).toThrow(`made-up: expected ${expected[way]} in b, row 2`);
    }
  },
);

test('a column that is not there, or a row that is too short, is said', () => {
  const [whole, short] = cellsOf(tableOf(['x', 'y'], ['x']));
  expect(() => whole?.textOrNull('c')).toThrow('made-up: no column c in row 1');
  expect(() => short?.textOrNull('b')).toThrow('made-up: no column b in row 2');
});

test('a list in one cell comes back, whatever is in it, or is refused', () => {
  for (const list of [[], ['a'], ['a', 'b-c', 'https://example.org/?a=b']])
    expect(unspaced(spaced(list))).toEqual(list);
  for (const list of [[], ['a b'], ['One.', 'And two: a b.\u2028', '\t']])
    expect(unlined(lined(list))).toEqual(list);
  for (const odd of ['', ' ', 'a b', 'a\tb', 'a\nb', 'a\r', '\u00a0'])
    for (const list of [[odd], ['a', odd], [odd, 'a']])
      expect(() => spaced(list)).toThrow(JSON.stringify(odd));
  for (const odd of ['', '\n', 'a\nb', 'a\r'])
    for (const list of [[odd], ['a', odd], [odd, 'a']])
      expect(() => lined(list)).toThrow(JSON.stringify(odd));
  expect([spaced([]), lined([])]).toEqual([null, null]);
});
