import { expect, test } from 'vitest';
import { current, point, vintage } from './fixture/made-vintage.ts';

test('of two that agree given their rounding the more precise stands', () => {
  const rounded = vintage('s/2020', point(24_900_000, 100_000));
  expect(current(rounded, vintage('s/2020', point(24_850_000)))).toEqual([1]);
  expect(current(rounded, vintage('s/2020', point(24_849_999)))).toEqual([0, 1]);
});

test('rounded fractions agree at the edge of their rounding', () => {
  expect(current(vintage('s/2020', point(6.6, 0.1)), vintage('s/2020', point(6.65, 0.01)))).toEqual(
    [1],
  );
});

test('equally precise and different is disputed, though the roundings overlap', () => {
  const low = vintage('s/2020', point(2_400_000, 100_000));
  expect(current(low, vintage('s/2020', point(2_500_000, 100_000)))).toEqual([0, 1]);
});

test('agreement is not carried over a chain: the coarse one disagrees with the fine one', () => {
  const fine = vintage('s/2020', point(0.5, 1));
  const middle = vintage('s/2020', point(2, 2));
  const coarse = vintage('s/2020', point(5, 4));
  expect(current(fine, middle, coarse)).toEqual([0, 2]);
});

test('a published range stands before one number out of it', () => {
  const range = vintage('s/2020', { kind: 'range', low: 244, high: 325, basis: 'published-range' });
  const upTo = vintage('s/2020', { kind: 'bound', op: 'le', value: 325 }, { qualifier: 'up-to' });
  expect(current(vintage('s/2020', point(325)), upTo, range)).toEqual([2]);
  expect(current(range, vintage('s/2020', point(326)))).toEqual([0, 1]);
});

test('an interval with its level stands before the bare ends and before the estimate alone', () => {
  const ends = { low: 10_000, high: 13_000, best: 11_500 };
  const interval = vintage('s/2020', {
    kind: 'interval',
    ...ends,
    level: 0.95,
    basis: 'confidence',
  });
  const range = vintage('s/2020', {
    kind: 'range',
    low: 10_000,
    high: 13_000,
    basis: 'published-range',
  });
  expect(current(range, vintage('s/2020', point(11_500)), interval)).toEqual([2]);
  expect(current(vintage('s/2020', point(12_900)), interval)).toEqual([0, 1]);
});

test('a count stands before a bound that it satisfies, and disputes one that it does not', () => {
  const moreThan = vintage(
    's/2020',
    { kind: 'bound', op: 'gt', value: 72_000 },
    { qualifier: 'more-than' },
  );
  expect(current(moreThan, vintage('s/2020', point(72_543)))).toEqual([1]);
  expect(current(moreThan, vintage('s/2020', point(72_000)))).toEqual([0, 1]);
  expect(current(vintage('s/2020', { kind: 'bound', op: 'ge', value: 50 }), moreThan)).toEqual([1]);
});

test('what we did not find gives way to a number; what the source withholds does not', () => {
  const number = vintage('s/2020', point(5));
  expect(
    current(vintage('s/2020', { kind: 'unknown', reason: 'not-found-by-us' }), number),
  ).toEqual([1]);
  expect(current(vintage('s/2020', { kind: 'unknown', reason: 'withdrawn' }), number)).toEqual([
    0, 1,
  ]);
});
