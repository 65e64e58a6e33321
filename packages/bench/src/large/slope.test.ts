import { expect, test } from 'vitest';
import { slopeOf } from './slope.ts';

const sizes = [1000, 10_000, 100_000, 1_000_000];

test.each([
  [1, (size: number) => size * 3],
  [2, (size: number) => size ** 2],
  [0, () => 5],
])('the slope is %d', (slope, ms) => {
  expect(slopeOf(sizes.map((size) => ({ size, ms: ms(size) })))).toBeCloseTo(slope, 10);
});
