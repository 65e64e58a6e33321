import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { combine } from './combine.ts';
import { independent } from './dependence.ts';
import { bound, interval, madeCatalog, place, point } from './fixture/made-catalog.ts';
import type { OperationOptions } from './options.ts';
import { sum } from './sum.ts';

const scope = { unit: 'victims', stage: 'estimated-total' } as const;
const catalog = madeCatalog([
  { id: 'one/model/us/2023', value: interval(80, 120), scope },
  { id: 'two/model/us/2023', value: interval(110, 150), scope },
  { id: 'three/model/us/2023', value: point(40), scope },
  { id: 'four/model/us/2023', value: bound('ge', 30), scope },
  { id: 'five/model/us/2023', value: interval(160, 240, 180), scope },
  { id: 'six/model/gb/2023', value: point(40), scope: { ...scope, geography: place('gb') } },
  { id: 'one/model/gb/2023', value: point(40), scope: { ...scope, geography: place('gb') } },
]);
const oneQuantity: OperationOptions = {
  assumptions: [{ name: 'all estimate the same', allows: { measure: 'equal' } }],
};
const of = (...names: readonly string[]) =>
  names.map((name) => catalog.figure(`${name}/model/us/2023`));

test('several estimates spread from the lowest end to the highest; nothing is averaged', () => {
  const spread = combine(of('one', 'two', 'three'), oneQuantity);
  expect(spread.value).toEqual({ kind: 'range', low: 40, high: 150, basis: 'sources-disagree' });
  expect(spread.heterogeneity).toBeUndefined();
  expect(spread.scope[0]).toMatchObject({
    measure: 'one/model or three/model or two/model',
    method: 'derived',
  });
  expect(combine(of('one', 'four'), oneQuantity).value).toEqual({
    kind: 'bound',
    op: 'ge',
    value: 30,
  });
});

test('a mean must be asked for, and shows how far the estimates differ', () => {
  const mean = combine(of('one', 'two'), { ...oneQuantity, method: 'mean' });
  expect(mean.value).toMatchObject({ kind: 'interval', low: 95, high: 135, level: 0.9 });
  // Middles 100 and 130, halves 20: (15/20)² · 2 · 1.959963984540054² = 4.32164…, and (Q − 1)/Q.
  expect(mean.heterogeneity?.q).toBeCloseTo(2 * (15 / 20) ** 2 * 1.959963984540054 ** 2, 10);
  expect(mean.heterogeneity).toMatchObject({ degreesOfFreedom: 1 });
  expect(mean.heterogeneity?.iSquared).toBeCloseTo(0.768606, 5);
  expect(mean.notes).toContain(
    'Of the differences between the estimates 77 % are more than their intervals allow (I²).',
  );
});

test('a weighted mean needs independence and its reason', () => {
  expect(() => combine(of('one', 'two'), { ...oneQuantity, method: 'inverse-variance' })).toThrow(
    InvalidOptionError,
  );
  const dependence = independent('Two surveys of two institutes.');
  const weighted = combine(of('one', 'two'), {
    ...oneQuantity,
    method: 'inverse-variance',
    dependence,
  });
  // Equal weights: 115 ± 20/√2.
  expect(weighted.value).toMatchObject({ kind: 'interval', best: 115, level: 0.95 });
  if (weighted.value.kind === 'interval')
    expect(weighted.value.high).toBeCloseTo(115 + 20 / Math.SQRT2, 10);
  expect(weighted.assumptions.slice(1)).toMatchObject([
    { kind: 'dependence', because: 'Two surveys of two institutes.' },
  ]);
});

test('what cannot be weighted is not, and the result says so', () => {
  const dependence = independent('Made up.');
  const plain = combine(of('one', 'five'), {
    ...oneQuantity,
    method: 'inverse-variance',
    dependence,
  });
  expect(plain.value).toMatchObject({ low: 120, high: 180, level: 0.9 });
  expect(plain.notes.some((note) => note.includes('could not be weighted'))).toBe(true);
  expect(plain.assumptions.map(({ kind }) => kind)).toEqual(['scope']);
});

test('an interval without any width has no weight, and is not divided by', () => {
  const made = madeCatalog([
    { id: 'one/model/us/2023', value: interval(80, 120), scope },
    { id: 'two/model/us/2023', value: interval(110, 110), scope },
  ]);
  const both = ['one', 'two'].map((name) => made.figure(`${name}/model/us/2023`));
  const plain = combine(both, {
    ...oneQuantity,
    method: 'inverse-variance',
    dependence: independent('Made up.'),
  });
  expect(plain.value).toMatchObject({ low: 95, high: 115, level: 0.9 });
  expect(plain.heterogeneity).toBeUndefined();
});

test('where the multiple of a level is not in the tables, nothing is said of how far estimates differ', () => {
  const made = madeCatalog([
    { id: 'one/model/us/2023', value: interval(80, 120, undefined, 0.8), scope },
    { id: 'two/model/us/2023', value: interval(110, 150, undefined, 0.8), scope },
  ]);
  const both = ['one', 'two'].map((name) => made.figure(`${name}/model/us/2023`));
  const mean = combine(both, { ...oneQuantity, method: 'mean' });
  expect(mean.value).toMatchObject({ low: 95, high: 135, level: 0.6 });
  expect(mean.heterogeneity).toBeUndefined();
});

test('a spread says nothing of how far it is more than chance', () => {
  expect(combine(of('one', 'two'), oneQuantity).heterogeneity).toBeUndefined();
});

test('estimates of two places are no estimates of one quantity', () => {
  const [one] = of('one');
  if (one === undefined) throw new Error('one is wanted');
  expect(() => combine([one, catalog.figure('six/model/gb/2023')])).toThrow(
    /place “us” and “United Kingdom”/,
  );
});

test('one estimate is not combined with a computation on itself', () => {
  const [one, two] = of('one', 'two');
  if (one === undefined || two === undefined) throw new Error('two are wanted');
  expect(() => combine([one, one])).toThrow(/share its errors/);
  const total = sum([one, catalog.figure('one/model/gb/2023')]);
  expect(() => combine([one, total])).toThrow(/share its errors/);
});

test('two measures are estimates of one quantity only where somebody says so', () => {
  expect(() => combine(of('one', 'two'))).toThrow(
    /what is counted “things of one\/model” and “things of two\/model”/,
  );
  expect(combine(of('one', 'two'), oneQuantity).assumptions).toMatchObject([
    {
      name: 'all estimate the same',
      allowed: [{ axis: 'measure', was: 'unknown', taken: 'equal' }],
    },
  ]);
});
