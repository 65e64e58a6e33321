import { expect, test } from 'vitest';
import { relate } from '../scope/relate.ts';
import { change } from './change.ts';
import { independent } from './dependence.ts';
import { codesOf } from './fixture/codes-of.ts';
import { bound, interval, madeCatalog, point, year } from './fixture/made-catalog.ts';

const victims = { unit: 'victims', period: year(2021) } as const;
const catalog = madeCatalog([
  { id: 'line/cases/us/2021', value: point(10_360), scope: { period: year(2021) } },
  { id: 'line/cases/us/2022', value: point(11_999), scope: { period: year(2022) } },
  { id: 'line/cases/us/2024', value: point(12_130), scope: { period: year(2024) } },
  {
    id: 'line/cases/us/2021-2022',
    value: point(22_000),
    scope: { period: { ...year(2021), end: '2022-12-31' } },
  },
  {
    id: 'line/cases/us/fy2022',
    value: point(9),
    scope: {
      period: { ...year(2022), start: '2021-10-01', end: '2022-09-30', calendar: 'us-fiscal' },
    },
  },
  {
    id: 'made/people/us/2016',
    value: interval(100, 140),
    scope: { unit: 'victims', period: year(2016, 'stock-at') },
  },
  {
    id: 'made/people/us/2021',
    value: interval(150, 210),
    scope: { unit: 'victims', period: year(2021, 'stock-at') },
  },
  { id: 'made/least/us/2021', value: bound('ge', 100), scope: victims },
  { id: 'made/least/us/2022', value: bound('ge', 200), scope: { ...victims, period: year(2022) } },
  { id: 'made/list/us/2021/male', value: point(80), scope: victims, population: { sex: 'male' } },
  {
    id: 'made/list/us/2022/male',
    value: point(75),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'male' },
  },
]);
const at = (id: string) => catalog.figure(id);

test('a change is given in percent of the earlier number, or as a difference', () => {
  const percent = change(at('line/cases/us/2021'), at('line/cases/us/2022'));
  // 1,639 of 10,360, by hand: 15.82046332046332…
  expect(percent.value).toEqual({ kind: 'point', value: 15.8204633204633 });
  expect(percent.unit).toBe('percent-change');
  const difference = change(at('line/cases/us/2021'), at('line/cases/us/2022'), {
    as: 'difference',
  });
  expect(difference).toMatchObject({ unit: 'cases', value: { kind: 'point', value: 1_639 } });
});

test('later than earlier only', () => {
  expect(codesOf(() => change(at('line/cases/us/2022'), at('line/cases/us/2021')))).toEqual([
    'not-later',
  ]);
  expect(codesOf(() => change(at('line/cases/us/2021'), at('line/cases/us/fy2022')))).toContain(
    'not-later',
  );
});

test('a fall is negative', () => {
  const fall = change(at('made/list/us/2021/male'), at('made/list/us/2022/male'));
  expect(fall.value).toEqual({ kind: 'point', value: -6.25 });
  expect(fall.uncertainty.map(({ direction }) => direction)).toEqual(['over', 'under']);
});

test('a flow over one year is not set against a flow over two', () => {
  expect(
    codesOf(() =>
      change(at('line/cases/us/2021-2022'), at('line/cases/us/2024'), { acrossBreak: 'Made up.' }),
    ),
  ).toEqual(['other-length']);
});

test('how many there are at a time does not grow with the time that is looked at', () => {
  const made = madeCatalog([
    {
      id: 'made/people/us/2016',
      value: point(40),
      scope: { ...victims, period: year(2016, 'stock-at') },
    },
    {
      id: 'made/people/us/2021',
      value: point(50),
      scope: { ...victims, period: { ...year(2021, 'stock-at'), end: '2021-01-01' } },
    },
  ]);
  const [before, after] = [2016, 2021].map((of) => made.figure(`made/people/us/${of}`));
  if (before === undefined || after === undefined) throw new Error('two are wanted');
  expect(change(before, after).value).toEqual(point(25));
});

test('interval by interval, by the corners or by the law of propagation', () => {
  const [before, after] = [at('made/people/us/2016'), at('made/people/us/2021')];
  // 150/140 and 210/100.
  expect(change(before, after).value).toMatchObject({
    low: 7.14285714285714,
    high: 110,
    level: 0.9,
  });
  const stated = change(before, after, {
    as: 'difference',
    dependence: independent('Two surveys.'),
  });
  // 60 ± √(20² + 30²).
  expect(stated.value).toMatchObject({ best: 60, level: 0.95 });
  if (stated.value.kind === 'interval')
    expect(stated.value.high).toBeCloseTo(60 + Math.sqrt(1_300), 12);
});

test('at least and at least: nobody can say', () => {
  for (const as of ['percent', 'difference'] as const) {
    const derived = change(at('made/least/us/2021'), at('made/least/us/2022'), { as });
    expect(derived.value).toEqual({ kind: 'unknown', reason: 'indeterminate' });
  }
});

test('a difference and a percentage of the same two are not one number', () => {
  const [percent, difference] = (['percent', 'difference'] as const).map((as) =>
    change(at('made/people/us/2016'), at('made/people/us/2021'), { as }),
  );
  if (percent === undefined || difference === undefined) throw new Error('two are wanted');
  expect(difference.id).toBe('change(made/people/us/2016, made/people/us/2021; difference)');
  expect(relate(percent, difference).unit).toBe('disjoint');
});
