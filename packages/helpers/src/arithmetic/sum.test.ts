import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors.ts';
import { withAssumption } from '../scope/assumption.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { independent, opposite } from './dependence.ts';
import {
  bound,
  interval,
  madeCatalog,
  place,
  point,
  range,
  unknown,
  year,
} from './fixture/made-catalog.ts';
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
  { id: 'line/cases/us/2021', value: point(10_360), scope: { period: year(2021) } },
  { id: 'line/cases/us/2022', value: point(9_619), scope: { period: year(2022) } },
  { id: 'line/cases/us/2023', value: point(11_999) },
  {
    id: 'made/people/us/2023/female',
    value: interval(900, 1_100, 1_000),
    scope: { unit: 'victims' },
    population: { sex: 'female' },
  },
  {
    id: 'made/people/us/2023/male',
    value: interval(200, 300, 240),
    scope: { unit: 'victims' },
    population: { sex: 'male' },
  },
  {
    id: 'made/people/gb/2023',
    value: interval(70, 130, 100),
    scope: { unit: 'victims', geography: place('gb') },
  },
  {
    id: 'made/people/mx/2023',
    value: interval(60, 140, 100),
    scope: { unit: 'victims', geography: place('mx') },
  },
  {
    id: 'made/people/us-ca/2023',
    value: range(10, 20),
    scope: { unit: 'victims', geography: place('us-ca') },
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

test('interval ends add and the guaranteed level falls', () => {
  const total = sum(of('made/people/us/2023/female', 'made/people/us/2023/male'));
  expect(total.value).toEqual({
    kind: 'interval',
    low: 1_100,
    high: 1_400,
    best: 1_240,
    level: 0.9,
    basis: 'confidence',
  });
  expect(total.level).toBe(0.9);
});

test('credible intervals make a credible interval, and with others none', () => {
  const credible = { kind: 'interval', low: 1, high: 3, level: 0.95, basis: 'credible' } as const;
  const made = madeCatalog([
    { id: 'line/signals/us/2019', value: credible, scope: { ...signals, period: year(2019) } },
    { id: 'line/signals/us/2020', value: credible, scope: { ...signals, period: year(2020) } },
    {
      id: 'line/signals/us/2021',
      value: interval(1, 3),
      scope: { ...signals, period: year(2021) },
    },
  ]);
  const total = (...years: readonly number[]) =>
    sum(years.map((of) => made.figure(`line/signals/us/${of}`))).value;
  expect(total(2019, 2020)).toMatchObject({ low: 2, high: 6, level: 0.9, basis: 'credible' });
  expect(total(2019, 2021)).toEqual({ kind: 'range', low: 2, high: 6, basis: 'derived' });
});

test('independence must be stated with a reason, and then narrows the ends: 30 and 40 make 50', () => {
  const parts = of('made/people/gb/2023', 'made/people/mx/2023');
  const total = sum(parts, { dependence: independent('Two countries, two registers.') });
  expect(total.value).toEqual({
    kind: 'interval',
    low: 150,
    high: 250,
    best: 200,
    level: 0.95,
    basis: 'confidence',
  });
  expect(total.assumptions).toEqual([
    {
      kind: 'dependence',
      name: 'independent',
      because: 'Two countries, two registers.',
      allowed: [],
    },
  ]);
  expect(() => independent(' ')).toThrow(InvalidOptionError);
});

test('errors that undo each other leave the difference of the widths', () => {
  const total = sum(of('made/people/gb/2023', 'made/people/mx/2023'), {
    dependence: opposite('Made up.'),
  });
  expect(total.value).toMatchObject({ low: 190, high: 210, level: 0.95 });
});

test('an asymmetric interval or one without a level is put together by its ends, and the result says so', () => {
  const dependence = independent('Made up.');
  const asymmetric = sum(of('made/people/us/2023/female', 'made/people/us/2023/male'), {
    dependence,
  });
  expect(asymmetric.value).toMatchObject({ low: 1_100, high: 1_400, level: 0.9 });
  expect(asymmetric.notes).toEqual([
    'The stated dependence was not used, because an interval is not symmetric: the ends were combined.',
  ]);
  expect(asymmetric.assumptions).toEqual([]);
  const unlevelled = sum(of('made/people/gb/2023', 'made/people/us-ca/2023'), { dependence });
  expect(unlevelled.value).toEqual({ kind: 'range', low: 80, high: 150, basis: 'derived' });
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

test('a case may be counted in two years, unless somebody says that it is not', () => {
  const cases = of('line/cases/us/2021', 'line/cases/us/2022');
  expect(() => sum(cases)).toThrow(ScopeError);
  try {
    sum(cases);
  } catch (error) {
    expect(error).toMatchObject({ reasons: [{ code: 'may-recur', axis: 'period' }] });
  }
  const name = 'hotline cases are not double-counted across years';
  const total = withAssumption(name, { allows: { period: 'disjoint' } }, (given) =>
    sum(cases, given),
  );
  expect(total.value).toEqual({ kind: 'point', value: 19_979 });
  expect(total.assumptions).toEqual([
    {
      kind: 'scope',
      name,
      because: null,
      allowed: [
        {
          name,
          axis: 'period',
          a: '2021-01-01/2021-12-31',
          b: '2022-01-01/2022-12-31',
          was: 'disjoint',
          taken: 'disjoint',
        },
      ],
    },
  ]);
});

test('a break of the series forbids it, unless a reason is given', () => {
  // The fixture has a break of this measure on 2024-01-01.
  const broken = madeCatalog([
    { id: 'line/cases/us/2023', value: point(1) },
    { id: 'line/cases/us/2024', value: point(2), scope: { period: year(2024) } },
  ]);
  const parts = ['line/cases/us/2023', 'line/cases/us/2024'].map((id) => broken.figure(id));
  const sumOf = (acrossBreak?: string) =>
    withAssumption('no case twice', { allows: { period: 'disjoint' } }, (given) =>
      sum(parts, { ...given, acrossBreak }),
    );
  expect(() => sumOf()).toThrow(/break\/line-cases-2024: The line began to count situations/);
  expect(sumOf('Files are situations.').assumptions).toContainEqual({
    kind: 'across-break',
    name: 'across the break of 2024-01-01',
    because: 'Files are situations.',
    allowed: [],
    breaks: ['break/line-cases-2024'],
  });
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

test('one figure is no sum, nor is none', () => {
  expect(() => sum(signalsOf(2019))).toThrow(InvalidOptionError);
  expect(() => sum([])).toThrow(InvalidOptionError);
});

test('two computations on one figure cannot be called independent', () => {
  const twice = [sum(signalsOf(2019, 2020)), sum(signalsOf(2019, 2020))] as const;
  expect(() => sum([...twice])).toThrow(ScopeError);
});

test('a result too large to be exact is refused', () => {
  const large = madeCatalog([
    {
      id: 'line/signals/us/2019',
      value: point(Number.MAX_SAFE_INTEGER),
      scope: { ...signals, period: year(2019) },
    },
    { id: 'line/signals/us/2020', value: point(2), scope: { ...signals, period: year(2020) } },
  ]);
  try {
    sum(['line/signals/us/2019', 'line/signals/us/2020'].map((id) => large.figure(id)));
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ name: 'ScopeError', reasons: [{ code: 'out-of-range' }] });
  }
});
