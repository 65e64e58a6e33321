import { expect, test } from 'vitest';
import { grid } from '../../layout/grid.ts';
import type { Table } from '../../layout/layout.ts';
import { shareInParenthesis } from './share-in-parenthesis.ts';

const cell = (text: string, column: number, line = 2) => ({ text, line, column });
const table = (value: string): Table => ({
  path: 'raw/a/b/c.csv',
  release: 'b',
  file: 'c.csv',
  look: 'a',
  locator: undefined,
  header: [cell('Region', 1, 1), cell('People', 8, 1)],
  rows: [[cell('Africa', 1), cell(value, 8)]],
  rowCount: 1,
});
const layout = shareInParenthesis(
  grid({
    rows: { Region: 'place' },
    columns: { People: { quantity: 'people', parenthesis: { quantity: 'share' } } },
  }),
);

test('the share is a number of its own, at its own place', () => {
  const [people, share, ...rest] = layout.read(table('3.7 million (18%)'), []);
  expect(people).toMatchObject({ part: 'main', value: { text: '3.7 million (18%)', column: 8 } });
  expect(people?.quantity?.text).toBe('people');
  expect(share).toMatchObject({ part: 'main', value: { text: '18%', line: 2, column: 21 } });
  expect(share?.quantity?.text).toBe('share');
  expect(rest).toEqual([]);
});

test('a number without a share stands alone', () => {
  const drafts = [...layout.read(table('14.2 million'), [])];
  expect(drafts.map(({ value }) => value.text)).toEqual(['14.2 million']);
});

test('an open parenthesis is left to the parser to refuse', () => {
  const drafts = [...layout.read(table('3.7 million (18%'), [])];
  expect(drafts.map(({ value }) => value.text)).toEqual(['3.7 million (18%', '3.7 million (18%']);
});
