import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactSum, roundedRatio } from './exact.ts';

test('tenths add up', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(exactSum(0.1, 0.2)).toBe(0.3);
  expect(exactSum(66.67, -33.34)).toBe(33.33);
  expect(exactSum(1e-7, 2e-7)).toBe(3e-7);
  expect(exactSum(1e21, 0.5)).toBe(1e21);
});

test('decimals of any length add up to the decimal of their sum', () => {
  const digits = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(digits, digits, fc.integer({ min: 0, max: 8 }), (x, y, places) => {
      const at = (whole: number) => Number(`${whole}e-${places}`);
      // Adding zero turns a minus zero into zero.
      expect(exactSum(at(x), at(y)) + 0).toBe(at(x + y) + 0);
    }),
    { numRuns: 2000 },
  );
});

test('counts stay whole', () => {
  expect(exactSum(10_360, 11_999)).toBe(22_359);
  expect(exactSum(Number.MAX_SAFE_INTEGER - 1, 1)).toBe(Number.MAX_SAFE_INTEGER);
});

test('an open end stays open', () => {
  expect(exactSum(Infinity, 5)).toBe(Infinity);
});

test('a ratio is rounded once, to fifteen digits', () => {
  expect(roundedRatio(2 / 3)).toBe(0.666666666666667);
  expect(roundedRatio((0.1 + 0.2) * 100)).toBe(30);
});
