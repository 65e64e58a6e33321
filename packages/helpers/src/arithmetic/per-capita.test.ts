import { expect, test } from 'vitest';
import type { Scope, Value } from '../catalog/dataset-types.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { bound, interval, madeCatalog, point, unknown, year } from './fixture/made-catalog.ts';
import { perCapita } from './per-capita.ts';
import { settle } from './settle.ts';

const catalog = madeCatalog([
  { id: 'line/cases/us/2023', value: point(9_000) },
  { id: 'line/cases/us/2022', value: unknown, scope: { period: year(2022) } },
  {
    id: 'made/people/us/2023',
    value: bound('ge', 1_000),
    scope: { unit: 'victims', period: year(2023, 'stock-at') },
  },
  { id: 'made/share/us/2023', value: point(5), scope: { unit: 'percent' } },
]);
const people = {
  value: 300_000_000,
  geography: 'us',
  on: '2023-07-01',
  text: 'people living in the United States',
  source: 'A made-up census, read nowhere',
};

test('a number for every 100,000 or 1,000 people', () => {
  const rate = perCapita(catalog.figure('line/cases/us/2023'), people);
  expect(rate.value).toEqual({ kind: 'point', value: 3 });
  expect(rate).toMatchObject({ unit: 'per-100000', operation: 'per-capita' });
  expect(rate.scope[0]?.denominator).toEqual({
    text: 'people living in the United States, 2023-07-01: 300,000,000',
  });
  expect(rate.lineage).toContainEqual({
    kind: 'supplied',
    text: 'people living in the United States, 2023-07-01: 300,000,000',
    source: 'A made-up census, read nowhere',
  });
  expect(perCapita(catalog.figure('line/cases/us/2023'), people, { per: 1000 }).value).toEqual({
    kind: 'point',
    value: 0.03,
  });
});

test('bounds stay bounds, stocks stay stocks, unknowns stay unknown, intervals are kept', () => {
  const least = perCapita(catalog.figure('made/people/us/2023'), people);
  expect(least.value).toEqual({ kind: 'bound', op: 'ge', value: 0.333333333333333 });
  expect(least.scope[0]?.period.temporal).toBe('stock-at');
  const none = perCapita(catalog.figure('line/cases/us/2022'), { ...people, on: '2022-07-01' });
  expect(none.missing).toEqual([{ id: 'line/cases/us/2022', reason: 'not-collected' }]);
  const wide = perCapita(catalog.figure('line/cases/us/2023'), {
    ...people,
    value: interval(200_000_000, 300_000_000),
  });
  expect(wide.value).toMatchObject({ low: 3, high: 4.5, level: 0.95 });
});

test('another place, another time, and no amount are refused', () => {
  const refused = (population: typeof people, id = 'line/cases/us/2023') => {
    try {
      perCapita(catalog.figure(id), population);
    } catch (error) {
      return (
        error as {
          readonly reasons: readonly { readonly axis: string | null; readonly code: string }[];
        }
      ).reasons.map(({ axis, code }) => axis ?? code);
    }
    return [];
  };
  expect(refused({ ...people, geography: 'world' })).toEqual(['geography']);
  expect(refused({ ...people, on: '2020-04-01' })).toEqual(['period']);
  expect(refused(people, 'made/share/us/2023')).toEqual(['not-an-amount']);
});

// $4,000 for each victim, an age and a rate are not so many for each inhabitant.
test.each<Partial<Scope>>([
  ...(['percent', 'percent-change', 'per-100', 'per-1000', 'per-100000', 'ratio'] as const).map(
    (unit) => ({ unit }),
  ),
  { unit: 'months' },
  { unit: 'years-of-age' },
  { unit: 'usd', denominator: { text: 'person in forced labour' } },
])('%o is no amount that inhabitants could have a part of', (scope) => {
  const made = madeCatalog([{ id: 'made/number/us/2023', value: point(5), scope }]);
  try {
    perCapita(made.figure('made/number/us/2023'), people);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ reasons: [{ code: 'not-an-amount' }] });
  }
});

test('who is there on a day is divided by who lives there on that day', () => {
  const period = { ...year(2023, 'stock-at'), start: '2023-07-01', end: '2023-07-01' };
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(600), scope: { unit: 'victims', period } },
  ]);
  const rate = perCapita(made.figure('made/people/us/2023'), people);
  expect(rate.value).toEqual({ kind: 'point', value: 0.2 });
  expect(rate.scope[0]?.period).toEqual(period);
});

test('a population that nobody knows leaves the rate unknown, and its source is told either way', () => {
  const figure = catalog.figure('line/cases/us/2023');
  const rate = perCapita(figure, { ...people, value: unknown });
  expect(rate.value).toEqual({ kind: 'unknown', reason: 'indeterminate' });
  const about = 'people living in the United States, 2023-07-01';
  const from = 'is from A made-up census, read nowhere.';
  expect(rate.notes).toEqual([`The population (${about}) ${from}`]);
  const ends = (value: Value) => perCapita(figure, { ...people, value }).notes;
  // Without it nobody can check the rate.
  expect(perCapita(figure, people).notes).toEqual([
    `The population (${about}: 300,000,000) ${from}`,
  ]);
  expect(ends({ kind: 'range', low: 1000, high: 2500, basis: 'published-range' })).toEqual([
    `The population (${about}: 1,000 to 2,500) ${from}`,
  ]);
  expect(ends({ kind: 'bound', op: 'ge', value: 1000 })).toEqual([
    `The population (${about}: at least 1,000) ${from}`,
  ]);
});

test('a population that may be endless divides nothing', () => {
  const figure = catalog.figure('line/cases/us/2023');
  for (const value of [Infinity, bound('ge', Infinity), bound('le', 5)])
    expect(() => perCapita(figure, { ...people, value })).toThrow(InvalidOptionError);
});

// Each of these made a rate: 3 × 10⁻⁷⁰ of every 100,000, a level of 9,500 %, ends in the wrong order.
test.each([
  { kind: 'point', value: '300000000' },
  { kind: 'range', low: 200_000_000, high: Number.NaN, basis: 'derived' },
  { kind: 'range', low: 300_000_000, high: 200_000_000, basis: 'derived' },
  { kind: 'range', low: 2, high: 3, best: 4, basis: 'derived' },
  { kind: 'interval', low: 200_000_000, high: 300_000_000, level: 95, basis: 'confidence' },
  { kind: 'point', value: 300_000_000, rounding: -100_000_000 },
  { kind: 'interval', low: 200_000_000, high: 300_000_000, level: -1, basis: 'confidence' },
  { kind: 'about', low: 200_000_000, high: 300_000_000 },
  { kind: 'point', value: 1e-300 },
  { kind: 'point', value: 1e300 },
])('a population that is no value, %o, is refused', (value) => {
  const figure = catalog.figure('line/cases/us/2023');
  expect(() => perCapita(figure, { ...people, value: value as never })).toThrow(
    'population.value must be a number of people, or a value with such ends',
  );
});

test('a population without a source, a day or people is refused', () => {
  const figure = catalog.figure('line/cases/us/2023');
  expect(() => perCapita(figure, { ...people, source: '' })).toThrow(InvalidOptionError);
  expect(() => perCapita(figure, { ...people, text: ' ' })).toThrow(InvalidOptionError);
  expect(() => perCapita(figure, { ...people, on: '2023' })).toThrow(InvalidOptionError);
  expect(() => perCapita(figure, { ...people, value: 0 })).toThrow(InvalidOptionError);
});

test('a reading of another figure cannot settle one', () => {
  const [cases, victims] = ['line/cases/us/2023', 'made/people/us/2023'].map((id) =>
    catalog.figure(id),
  );
  if (cases?.state !== 'settled' || victims?.state !== 'settled')
    throw new Error('two settled figures are wanted');
  expect(() => settle(cases, victims, 'Made up.')).toThrow(InvalidOptionError);
  expect(() => settle(cases, cases, '')).toThrow(InvalidOptionError);
});

test('a population without its day, or of a place that no code names, is refused for that', () => {
  const cases = catalog.figure('line/cases/us/2023');
  const without = { ...people, on: undefined } as unknown as typeof people;
  expect(() => perCapita(cases, without)).toThrow(/population\.on/);
  expect(() => perCapita(cases, { ...people, geography: 'usa' })).toThrow(
    /^No geography has the id "usa"\. Nearest: us, /,
  );
});
