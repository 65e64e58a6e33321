import { expect, test } from 'vitest';
import type { Figure, Value, Vintage } from '../catalog/dataset-types.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { compare } from './compare.ts';
import { compareLaws, orders } from './compare-laws.ts';
import { explain } from './explain.ts';
import { calendarYear, pairOf, reading } from './fixture/catalog.ts';

const of = (year: number, ...vintages: readonly Vintage[]) =>
  figure({
    id: `line/cases/us/${year}`,
    scope: { period: calendarYear(year) },
    vintages,
    rest: { current: vintages.map((_, index) => index) },
  });
const pair = (a: Value, b: Value) => pairOf(of(2021, reading(a)), of(2022, reading(b)));
const point = (value: number): Value => ({ kind: 'point', value });
const interval = (low: number, high: number, level = 0.95): Value => ({
  kind: 'interval',
  low,
  high,
  level,
  basis: 'confidence',
});

test('counts of two years are less, greater or the same number', () => {
  expect(compare(...pair(point(9619), point(11_999)))).toMatchObject({
    a: 'line/cases/us/2021',
    b: 'line/cases/us/2022',
    order: 'less',
    level: null,
    reasons: [],
  });
  expect(compare(...pair(point(3), point(2))).order).toBe('greater');
  const same = compare(...pair(point(3), point(3)));
  expect(same.order).toBe('overlap');
  expect(same.reasons).toEqual([{ of: 'value', reason: 'same-number' }]);
});

test('two intervals of 95 percent hold together at least nine times in ten', () => {
  const apart = compare(...pair(interval(1, 2), interval(3, 4)));
  expect(apart.order).toBe('less');
  expect(apart.level).toBe(0.9);
  expect(apart.reasons).toEqual([{ of: 'value', reason: 'stated-level' }]);
  expect(compare(...pair(interval(1, 2, 0.4), interval(3, 4, 0.5))).level).toBe(0);
  const together = compare(...pair(interval(1, 3), interval(2, 4)));
  expect(together).toMatchObject({ order: 'overlap', level: null });
});

test('rounding and hedges are said', () => {
  const codes = (a: Vintage, b: Vintage) =>
    compare(...pairOf(of(2021, a), of(2022, b))).reasons.map(({ reason }) => reason);
  const rounded = reading({ kind: 'point', value: 10_000, rounding: 1000 });
  expect(codes(rounded, reading(point(10_100)))).toEqual(['ends-meet', 'within-rounding']);
  const about = reading(point(50), { qualifier: 'about' });
  expect(codes(about, reading(point(90)))).toEqual(['hedge-without-width']);
});

test('a disputed figure is below another if every reading of it is', () => {
  const disputed = of(2021, reading(point(10)), reading(point(12)));
  const to = (value: number) => compare(...pairOf(disputed, of(2022, reading(point(value)))));
  expect(to(13)).toMatchObject({ order: 'less', reasons: [{ reason: 'readings-disagree' }] });
  expect(to(11).order).toBe('overlap');
  expect(to(12).order).toBe('overlap');
});

test('there is no order without a number, nor across scopes, and the reason is told', () => {
  const absent = compare(...pair(point(1), { kind: 'unknown', reason: 'not-collected' }));
  expect(absent).toMatchObject({ order: 'incomparable', reasons: [{ reason: 'no-number' }] });
  const cases = of(2021, reading(point(1)));
  const victims: Figure = {
    ...cases,
    id: 'line/cases/us/victims',
    scope: { ...cases.scope, unit: 'victims' },
  };
  const refused = compare(...pairOf(cases, victims));
  expect(refused).toMatchObject({
    order: 'incomparable',
    reasons: [{ of: 'scope', axis: 'unit', reason: 'another-kind', a: 'cases', b: 'victims' }],
  });
  expect(explain(refused)).toEqual([
    'Unit, “cases” against “victims”: these are two kinds of thing, and more of one is not more of the other.',
  ]);
});

test('what is said against a break stands in the reasons', () => {
  const broken = (year: number): Figure => ({
    ...of(year, reading(point(year))),
    breaks: ['break/line-cases-2024'],
  });
  const [a, b] = pairOf(broken(2023), broken(2024));
  expect(compare(a, b).order).toBe('incomparable');
  const told = compare(a, b, { acrossBreak: 'The files were few' });
  expect(told.order).toBe('less');
  expect(explain(told)).toEqual([
    'Break of 2024-01-01 [break/line-cases-2024]: a break of the series bears on them: The line began to count situations, not files. (The files were few)',
  ]);
});

test.each(Object.entries(compareLaws))('%s', (_, holds) =>
  expect([...holds(300)].sort()).toEqual(orders),
);
