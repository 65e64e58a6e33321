import { expect, test } from 'vitest';
import { createCatalog } from '../create-catalog.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { relate } from '../scope/relate.ts';
import { change } from './change.ts';
import { independent } from './dependence.ts';
import {
  bound,
  interval,
  type MadeFigure,
  madeCatalog,
  point,
  year,
} from './fixture/made-catalog.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

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
  { id: 'made/list/us/2021', value: point(200), scope: victims },
  {
    id: 'made/list/us/2021/female',
    value: point(100),
    scope: victims,
    population: { sex: 'female' },
  },
  { id: 'made/list/us/2021/male', value: point(80), scope: victims, population: { sex: 'male' } },
  { id: 'made/list/us/2022', value: point(250), scope: { ...victims, period: year(2022) } },
  {
    id: 'made/list/us/2022/female',
    value: point(150),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'female' },
  },
  {
    id: 'made/list/us/2022/male',
    value: point(75),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'male' },
  },
]);
const at = (id: string) => catalog.figure(id);
const codesOf = (compute: () => unknown) => {
  try {
    compute();
  } catch (error) {
    return (error as { readonly reasons: readonly { readonly code: string }[] }).reasons.map(
      ({ code }) => code,
    );
  }
  return [];
};

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

test('a break in between needs a reason', () => {
  expect(codesOf(() => change(at('line/cases/us/2022'), at('line/cases/us/2024')))).toEqual([
    'break',
  ]);
  const across = change(at('line/cases/us/2022'), at('line/cases/us/2024'), {
    acrossBreak: 'The file counts were recounted.',
  });
  expect(across.assumptions).toEqual([
    {
      kind: 'across-break',
      name: 'across the break of 2024-01-01',
      because: 'The file counts were recounted.',
      allowed: [],
      breaks: ['break/line-cases-2024'],
    },
  ]);
});

test('every break in between is named, before it is passed over and after', () => {
  const [line] = fixtureDataset.breaks;
  if (line === undefined) throw new Error('one is wanted');
  const two = createCatalog({
    ...fixtureDataset,
    breaks: [line, { ...line, id: 'break/line-cases-2023', at: '2023-01-01' }],
  });
  const [from, to] = ['line/cases/us/2022', 'line/cases/us/2024'].map((id) =>
    two.figure(id as never),
  );
  if (from === undefined || to === undefined) throw new Error('two are wanted');
  expect(codesOf(() => change(from, to))).toEqual(['break', 'break']);
  const across = change(from, to, { acrossBreak: 'Both were recounted.' });
  expect(across.assumptions.at(-1)).toMatchObject({
    name: 'across breaks of 2023-01-01 and 2024-01-01',
    breaks: ['break/line-cases-2023', 'break/line-cases-2024'],
  });
  // What did not lie between was not passed over.
  const [early, late] = [at('made/list/us/2021/male'), at('made/list/us/2022/male')];
  expect(change(early, late, { acrossBreak: 'There is none.' }).assumptions).toEqual([]);
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

test('shares and sums change as figures do, part by part', () => {
  const shareOf = (of: number) => share(at(`made/list/us/${of}/female`), at(`made/list/us/${of}`));
  expect(change(shareOf(2021), shareOf(2022), { as: 'difference' }).value).toEqual({
    kind: 'point',
    value: 10,
  });
  const both = (of: number) =>
    sum([at(`made/list/us/${of}/female`), at(`made/list/us/${of}/male`)]);
  expect(change(both(2021), both(2022)).value).toEqual({ kind: 'point', value: 25 });
  expect(codesOf(() => change(both(2021), at('made/list/us/2022')))).toContain('not-the-same');
});

test('a share does not rise by being taken of another whole', () => {
  const girls = (of: number): MadeFigure => ({
    id: `made/list/us/${of}/girls`,
    value: point(50),
    scope: { ...victims, period: year(of) },
    population: { sex: 'female', age: 'minor' },
  });
  const women = (of: number): MadeFigure => ({
    ...girls(of),
    id: `made/list/us/${of}/female`,
    value: point(100),
    population: { sex: 'female' },
  });
  const all = (of: number): MadeFigure => ({
    ...girls(of),
    id: `made/list/us/${of}`,
    value: point(200),
    population: {},
  });
  const lists = madeCatalog([2021, 2022].flatMap((of) => [girls(of), women(of), all(of)]));
  const part = (of: number, whole = '') =>
    share(lists.figure(`made/list/us/${of}/girls`), lists.figure(`made/list/us/${of}${whole}`));
  expect(codesOf(() => change(part(2021), part(2022, '/female')))).toEqual(['not-the-same']);
  expect(change(part(2021), part(2022)).value).toEqual({ kind: 'point', value: 0 });
  expect(change(part(2021, '/female'), part(2022, '/female')).value).toEqual({
    kind: 'point',
    value: 0,
  });
});

test('a share of a decade is not set against a share of two years', () => {
  const span = (from: number, to: number): NonNullable<MadeFigure['scope']> => ({
    unit: 'arrests',
    period: { ...year(from), end: `${to}-12-31`, calendar: 'custom' },
  });
  const lists = madeCatalog([
    { id: 'made/arrests/us/2010-2019', value: point(1_000), scope: span(2010, 2019) },
    { id: 'made/arrests/us/2018-2019', value: point(200), scope: span(2018, 2019) },
    { id: 'made/arrests/us/2020-2021', value: point(200), scope: span(2020, 2021) },
    { id: 'made/arrests/us/2019', value: point(100), scope: span(2019, 2019) },
    { id: 'made/arrests/us/2020', value: point(100), scope: span(2020, 2020) },
    { id: 'made/arrests/us/2021', value: point(100), scope: span(2021, 2021) },
  ]);
  const part = (of: string, whole: string) =>
    share(lists.figure(`made/arrests/us/${of}`), lists.figure(`made/arrests/us/${whole}`));
  const tenth = part('2019', '2010-2019');
  expect(codesOf(() => change(tenth, part('2020', '2020-2021')))).toEqual(['not-the-same']);
  // A leap day is no other length, nor are two years that were added up.
  const half = part('2019', '2018-2019');
  expect(change(half, part('2020', '2020-2021')).value).toEqual({ kind: 'point', value: 0 });
  const both = sum(['2020', '2021'].map((of) => lists.figure(`made/arrests/us/${of}`)));
  const ofBoth = share(lists.figure('made/arrests/us/2021'), both);
  expect(change(half, ofBoth).value).toEqual({ kind: 'point', value: 0 });
});

test('a share of a whole year is not set against a share of its half', () => {
  const half = (of: number): NonNullable<MadeFigure['scope']> => ({
    unit: 'arrests',
    period: { ...year(of), end: `${of}-06-30`, calendar: 'custom' },
  });
  const lists = madeCatalog(
    [2021, 2022].flatMap((of): readonly MadeFigure[] => [
      {
        id: `made/arrests/us/${of}`,
        value: point(100),
        scope: { unit: 'arrests', period: year(of) },
      },
      { id: `made/arrests/us/${of}-h1`, value: point(50), scope: half(of) },
      {
        id: `made/arrests/us/${of}-h1/female`,
        value: point(10),
        scope: half(of),
        population: { sex: 'female' },
      },
    ]),
  );
  const women = (of: number, whole: string) =>
    share(
      lists.figure(`made/arrests/us/${of}-h1/female`),
      lists.figure(`made/arrests/us/${of}${whole}`),
    );
  expect(codesOf(() => change(women(2021, ''), women(2022, '-h1')))).toEqual(['not-the-same']);
  expect(change(women(2021, '-h1'), women(2022, '-h1')).value).toEqual({ kind: 'point', value: 0 });
  expect(change(women(2021, ''), women(2022, '')).value).toEqual({ kind: 'point', value: 0 });
});

test('a change is no count that could be added to one', () => {
  const net = change(at('made/list/us/2021'), at('made/list/us/2022'), { as: 'difference' });
  expect(net.unit).toBe('victims');
  expect(codesOf(() => sum([net, at('made/list/us/2022')]))).toContain('not-the-same');
  expect(net.scope[0]?.period).toEqual({
    start: '2021-01-01',
    end: '2022-12-31',
    calendar: 'custom',
    temporal: 'not-applicable',
  });
});

test('changes of groups that are apart add up, below zero, too', () => {
  const net = (sex: string) =>
    change(at(`made/list/us/2021/${sex}`), at(`made/list/us/2022/${sex}`), { as: 'difference' });
  expect(sum([net('female'), net('male')]).value).toEqual({ kind: 'point', value: 45 });
  const falls = madeCatalog([
    {
      id: 'made/list/us/2021/female',
      value: point(9),
      scope: victims,
      population: { sex: 'female' },
    },
    {
      id: 'made/list/us/2022/female',
      value: point(2),
      scope: { ...victims, period: year(2022) },
      population: { sex: 'female' },
    },
    { id: 'made/list/us/2021/male', value: point(5), scope: victims, population: { sex: 'male' } },
    {
      id: 'made/list/us/2022/male',
      value: point(1),
      scope: { ...victims, period: year(2022) },
      population: { sex: 'male' },
    },
  ]);
  const fall = (sex: string) =>
    change(falls.figure(`made/list/us/2021/${sex}`), falls.figure(`made/list/us/2022/${sex}`), {
      as: 'difference',
    });
  expect(sum([fall('female'), fall('male')]).value).toEqual({ kind: 'point', value: -11 });
});

test('a change between years of two calendars says so', () => {
  const acrossBreak = 'The files were counted again as situations.';
  const between = change(at('line/cases/us/fy2022'), at('line/cases/us/2024'), { acrossBreak });
  expect(between.notes).toContain(
    'The periods run by different calendars: US fiscal years and calendar years.',
  );
  const within = change(at('line/cases/us/2022'), at('line/cases/us/2024'), { acrossBreak });
  expect(within.notes.join()).not.toContain('calendar');
});

test('a difference and a percentage of the same two are not one number', () => {
  const [percent, difference] = (['percent', 'difference'] as const).map((as) =>
    change(at('made/people/us/2016'), at('made/people/us/2021'), { as }),
  );
  if (percent === undefined || difference === undefined) throw new Error('two are wanted');
  expect(difference.id).toBe('change(made/people/us/2016, made/people/us/2021; difference)');
  expect(relate(percent, difference).unit).toBe('disjoint');
});
