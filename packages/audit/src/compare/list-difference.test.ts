import { expect, test } from 'vitest';
import { listDifference } from './list-difference.ts';

test.each<[string, readonly unknown[], readonly unknown[], readonly unknown[], readonly unknown[]]>(
  [
    ['what left and what came', ['a', 'b'], ['b', 'c'], ['a'], ['c']],
    ['an entry as often as it left', ['a', 'a', 'a'], ['a'], ['a', 'a'], []],
    ['an entry as often as it came', ['a'], ['a', 'a'], [], ['a']],
    ['objects by what they hold', [{ x: 1, y: 2 }], [{ y: 2, x: 1 }, { x: 1 }], [], [{ x: 1 }]],
    ['another order as a whole', ['a', 'b'], ['b', 'a'], ['a', 'b'], ['b', 'a']],
  ],
)('%s', (_, before, after, went, came) => {
  expect(listDifference(before, after)).toEqual({ went, came });
});
