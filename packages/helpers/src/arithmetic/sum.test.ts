import { expect, test } from 'vitest';
import { bound, madeCatalog, point, unknown, year } from './fixture/made-catalog.ts';
import { sum } from './sum.ts';

const signals = { unit: 'signals', stage: 'signal' } as const;
const catalog = madeCatalog([
  { id: 'line/signals/us/2019', value: point(48_326), scope: { ...signals, period: year(2019) } },
  { id: 'line/signals/us/2020', value: point(51_667), scope: { ...signals, period: year(2020) } },
  {
    id: 'line/signals/us/2021',
    value: bound('gt', 55_000),
    scope: { ...signals, period: year(2021) },
  },
  { id: 'line/signals/us/2022', value: unknown, scope: { ...signals, period: year(2022) } },
  { id: 'line/signals/us/2023', value: point(30_000, 1_000), qualifier: 'rounded', scope: signals },
  {
    id: 'line/signals/us/2024',
    value: point(32_000, 1_000),
    qualifier: 'about',
    scope: { ...signals, period: year(2024) },
  },
  {
    id: 'made/share/us/2023/female',
    value: point(33.4, 0.1),
    scope: { unit: 'percent', denominator: { text: 'all', figure: 'line/victims/us/2023' } },
    population: { sex: 'female' },
  },
  {
    id: 'made/share/us/2023/male',
    value: point(33.3, 0.1),
    scope: { unit: 'percent', denominator: { text: 'all', figure: 'line/victims/us/2023' } },
    population: { sex: 'male' },
  },
]);
const of = (...ids: readonly string[]) => ids.map((id) => catalog.figure(id));
const signalsOf = (...years: readonly number[]) =>
  of(...years.map((each) => `line/signals/us/${each}`));

test('counts of apart years add up and stay whole', () => {
  const total = sum(signalsOf(2019, 2020));
  expect(total.value).toEqual({ kind: 'point', value: 99_993 });
  expect(total).toMatchObject({
    kind: 'derived',
    operation: 'sum',
    id: 'sum(line/signals/us/2019, line/signals/us/2020)',
    unit: 'signals',
    figures: ['line/signals/us/2019', 'line/signals/us/2020'],
    missing: [],
  });
  expect(total.scope.map(({ period }) => period.start)).toEqual(['2019-01-01', '2020-01-01']);
  expect(total.lineage[0]).toEqual({
    kind: 'figure',
    figure: 'line/signals/us/2019',
    publication: 'line/2023-statistics',
    text: 'as printed',
  });
});

test('at least plus exact is at least, and more than stays more than', () => {
  expect(sum(signalsOf(2019, 2021)).value).toEqual({ kind: 'bound', op: 'gt', value: 103_326 });
});

test('an unknown makes the sum unknown and is named', () => {
  const total = sum(signalsOf(2019, 2022));
  expect(total.value).toEqual({ kind: 'unknown', reason: 'not-collected' });
  expect(total.missing).toEqual([{ id: 'line/signals/us/2022', reason: 'not-collected' }]);
  const again = sum([total, ...signalsOf(2020)]);
  expect(again.value.kind).toBe('unknown');
  expect(again.missing).toEqual(total.missing);
});

test('rounding is carried as a certain range; “about” as a range that nobody vouches for', () => {
  const rounded = sum(signalsOf(2019, 2023));
  expect(rounded.value).toEqual({
    kind: 'range',
    low: 77_826,
    high: 78_826,
    best: 78_326,
    basis: 'rounding',
  });
  expect(rounded.level).toBe(1);
  const about = sum(signalsOf(2019, 2024));
  expect(about.value).toMatchObject({ kind: 'range', low: 79_826, high: 80_826, basis: 'derived' });
  expect(about.level).toBeUndefined();
});

test('percentages of one whole add decimal by decimal', () => {
  const total = sum(of('made/share/us/2023/female', 'made/share/us/2023/male'));
  expect(total.value).toEqual({
    kind: 'range',
    low: 66.6,
    high: 66.8,
    best: 66.7,
    basis: 'rounding',
  });
  expect(total.unit).toBe('percent');
});

test('directions of bias are kept, the same component once for all that have it', () => {
  const total = sum(signalsOf(2019, 2020));
  expect(total.direction).toBe('under');
  expect(total.uncertainty).toEqual([
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'curator',
      note: 'It sees only what was reported.',
      of: ['line/signals/us/2019', 'line/signals/us/2020'],
    },
  ]);
});

test('a sum has no numeric value of its own, is frozen, and survives JSON', () => {
  const total = sum(signalsOf(2019, 2020));
  expect(() => Number(total)).toThrow(/not a bare number/);
  expect(`${total}`).toBe(total.id);
  expect(Object.isFrozen(total.scope)).toBe(true);
  expect(JSON.parse(JSON.stringify(total)).value).toEqual(total.value);
});
