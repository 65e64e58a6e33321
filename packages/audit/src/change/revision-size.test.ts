import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../dataset-types.ts';
import { revisionSize } from './revision-size.ts';

const point = (value: number): Value => ({ kind: 'point', value });

test.each([
  [100, 100, 0, 'small'],
  [100, 101, 1 / 201, 'small'],
  [99, 101, 0.01, 'medium'],
  [85, 115, 0.15, 'large'],
  [0, 5, 1, 'large'],
  [-5, 5, 1, 'large'],
] as const)('from %d to %d is %d, %s', (before, after, size, tier) => {
  const scored = revisionSize(point(before), point(after));
  expect(scored.size).toBeCloseTo(size, 12);
  expect(scored.tier).toBe(tier);
});

test.each<[string, Value, Value]>([
  ['a bound and a point', { kind: 'bound', op: 'gt', value: 5 }, point(5)],
  [
    'two sides of a bound',
    { kind: 'bound', op: 'gt', value: 5 },
    { kind: 'bound', op: 'lt', value: 6 },
  ],
  ['something unknown', { kind: 'unknown', reason: 'suppressed' }, point(5)],
  [
    'something unknown that stays so',
    { kind: 'unknown', reason: 'suppressed' },
    { kind: 'unknown', reason: 'suppressed' },
  ],
  [
    'a best value on one side only',
    { kind: 'range', low: 1, high: 3, basis: 'scenario' },
    { kind: 'range', low: 1, high: 4, best: 2, basis: 'scenario' },
  ],
  [
    'two levels',
    { kind: 'interval', low: 1, high: 3, level: 0.95, basis: 'confidence' },
    { kind: 'interval', low: 1, high: 4, level: 0.9, basis: 'confidence' },
  ],
  [
    'another rounding',
    { kind: 'point', value: 5, rounding: 1 },
    { kind: 'point', value: 5, rounding: 5 },
  ],
  ['numbers that overflowed', point(Number.POSITIVE_INFINITY), point(5)],
])('%s cannot be scored, and that is not 0', (_name, before, after) => {
  expect(revisionSize(before, after)).toEqual({ size: null, tier: 'unscoreable' });
});

test('a range is scored by the end that moved most', () => {
  const range = (low: number, high: number): Value => ({
    kind: 'range',
    low,
    high,
    basis: 'scenario',
  });
  expect(revisionSize(range(10, 100), range(30, 100)).size).toBeCloseTo(0.5, 12);
});

test('a best value that moved counts where the ends stayed', () => {
  const range = (best: number): Value => ({
    kind: 'range',
    low: 10,
    high: 90,
    best,
    basis: 'scenario',
  });
  // |30 − 60| / (30 + 60)
  expect(revisionSize(range(30), range(60)).size).toBeCloseTo(1 / 3, 12);
});

test('a size lies between 0 and 1, is the same both ways, and is 0 only for the same number', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      const { size } = revisionSize(point(a), point(b));
      expect(size).toBe(revisionSize(point(b), point(a)).size);
      if (size === null) return;
      expect(size >= 0 && size <= 1).toBe(true);
      expect(size === 0).toBe(a === b);
    }),
    { numRuns: 500, seed: 7 },
  );
});
