import { expect, test } from 'vitest';
import { jumpBeyond } from './jump-beyond.ts';

test('a jump is measured against the series alone', () => {
  expect(jumpBeyond([10, 30, 10], 29)).toBeUndefined();
  expect(jumpBeyond([10, 30, 10], 31)).toBe('10 → 31');
  expect(jumpBeyond([0, 0, 0], 0)).toBeUndefined();
  expect(jumpBeyond([0, 0, 0], 1)).toBe('0 → 1');
  expect(jumpBeyond([0, 5, 0], 5)).toBeUndefined();
  expect(jumpBeyond([10, 12, 10], 29, 30)).toBeUndefined();
  expect(jumpBeyond([10, 12, 10], 31, 30)).toBe('10 → 31');
});
