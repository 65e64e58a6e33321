import { expect, test } from 'vitest';
import type { Issue } from '../../issue/issue.ts';
import type { Doubt } from './doubt.ts';
import { acceptance, namedDoubts } from './named-doubts.ts';

const doubt = (code: Doubt['code'], figure: string): Doubt => ({
  code,
  at: 'raw/s/r/t.csv:2',
  figure,
  message: 'm',
});
const issue: Issue = {
  code: 'unknown-label',
  file: 'raw/s/r/t.csv',
  line: 3,
  column: 1,
  message: 'm',
};

test('a doubt is named by its sort and figure, a place by its table, line and column', () => {
  const named = namedDoubts([doubt('jump', 's/m/us/2024')], [issue]);
  expect(named.map(({ name }) => name)).toEqual(['jump:s/m/us/2024', 'unknown-label:t.csv:3:1']);
});

test('no two doubts have one name', () => {
  const twice = doubt('total-is-not-parts', 's/m/us/2024');
  expect(namedDoubts([twice, twice], []).map(({ name }) => name)).toEqual([
    'total-is-not-parts:s/m/us/2024',
    'total-is-not-parts:s/m/us/2024#2',
  ]);
});

test('what is not accepted by its own name is open, and a name of nothing is told', () => {
  const named = namedDoubts([doubt('jump', 'a'), doubt('jump', 'b')], []);
  expect(acceptance(named, ['jump:a', 'jump:c'])).toEqual({
    open: [expect.objectContaining({ name: 'jump:b' })],
    stale: ['jump:c'],
  });
  expect(acceptance(named, ['jump'])).toMatchObject({ open: named, stale: ['jump'] });
});
