import { expect, test } from 'vitest';
import { madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { axes } from './axis.ts';
import { relate } from './relate.ts';

const scope = (of: number) => ({ unit: 'calls', stage: 'signal', period: year(of) }) as const;
const catalog = madeCatalog([
  { id: 'line/calls/us/2019', value: point(1), scope: scope(2019) },
  { id: 'line/calls/us/2020', value: point(1), scope: scope(2020) },
  { id: 'line/calls/us/2021', value: point(1), scope: scope(2021) },
  {
    id: 'line/calls/us/2019-2021',
    value: point(4),
    scope: { ...scope(2019), period: { ...year(2019), end: '2021-12-31' } },
  },
]);
const calls = (of: number | string) => catalog.figure(`line/calls/us/${of}`);

test('a figure is equal to itself on every axis, even where its period is not stated', () => {
  const figure = fixtureCatalog.figure('open/share-by-cartels/us/2025');
  expect(figure.scope.period.start).toBeNull();
  expect(Object.values(relate(figure, figure))).toEqual(axes.map(() => 'equal'));
});

test('a sum of years lies within the whole, around its parts, and across another sum', () => {
  const first = sum([calls(2019), calls(2020)]);
  const last = sum([calls(2020), calls(2021)]);
  expect(relate(first, calls('2019-2021')).period).toBe('narrower');
  expect(relate(first, calls(2019)).period).toBe('broader');
  expect(relate(first, calls(2021)).period).toBe('disjoint');
  expect(relate(first, last).period).toBe('overlapping');
  expect(relate(first, last).unit).toBe('equal');
});

test('every axis is told', () => {
  expect(Object.keys(relate(calls(2019), calls(2020)))).toEqual(axes);
  expect(relate(calls(2019), calls(2020))).toMatchObject({ measure: 'equal', period: 'disjoint' });
});
