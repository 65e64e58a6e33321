import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors.ts';
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
    text: 'people living in the United States, 2023-07-01',
  });
  expect(rate.lineage).toContainEqual({
    kind: 'supplied',
    text: 'people living in the United States, 2023-07-01',
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

test('a population without a source, a day or people is refused', () => {
  const figure = catalog.figure('line/cases/us/2023');
  expect(() => perCapita(figure, { ...people, source: '' })).toThrow(InvalidOptionError);
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
