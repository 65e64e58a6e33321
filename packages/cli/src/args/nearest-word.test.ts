import { expect, test } from 'vitest';
import { nearestWords } from './nearest-word.ts';

test('words that are as near as each other come in one order, whatever order they are known in', () => {
  const orders = [
    ['ab', 'ac', 'ad'],
    ['ab', 'ad', 'ac'],
    ['ac', 'ab', 'ad'],
    ['ac', 'ad', 'ab'],
    ['ad', 'ab', 'ac'],
    ['ad', 'ac', 'ab'],
  ];
  for (const known of orders) expect(nearestWords('aa', known)).toEqual(['ab', 'ac', 'ad']);
});
