import { expect, test } from 'vitest';
import type { Unit } from '../dataset-types.ts';
import { isOfABase } from './number-kind.ts';

test('shares, rates, changes and ratios are of a base; counts, money and ages are of themselves', () => {
  const ofABase: readonly Unit[] = [
    'percent',
    'percent-change',
    'per-100',
    'per-1000',
    'per-100000',
    'ratio',
  ];
  const ofThemselves: readonly Unit[] = ['cases', 'victims', 'usd', 'months', 'years-of-age'];
  expect(ofABase.filter((unit) => !isOfABase(unit))).toEqual([]);
  expect(ofThemselves.filter(isOfABase)).toEqual([]);
});
