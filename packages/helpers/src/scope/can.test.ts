import { expect, test } from 'vitest';
import { madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { operationNames } from '../arithmetic/fixture/operations.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { Allowance } from './assumption.ts';
import { can } from './can.ts';
import type { PairOperation } from './operation.ts';

const victims = { unit: 'victims' } as const;
const stock = { unit: 'victims', period: year(2023, 'stock-at') } as const;
const catalog = madeCatalog([
  { id: 'line/cases/us/2022', value: point(1), scope: { period: year(2022) } },
  { id: 'line/cases/us/2023', value: point(1) },
  { id: 'line/cases/us/2023/female', value: point(1), population: { sex: 'female' } },
  { id: 'line/cases/us/2023/male', value: point(1), population: { sex: 'male' } },
  { id: 'line/cases/us/2023/sex', value: point(1), scope: { exploitation: 'sexual-exploitation' } },
  { id: 'line/cases/us/2023/labour', value: point(1), scope: { exploitation: 'forced-labour' } },
  { id: 'line/victims/us/2023', value: point(1), scope: victims },
  {
    id: 'line/victims/us/2023/female',
    value: point(1),
    scope: victims,
    population: { sex: 'female' },
  },
  { id: 'line/victims/us/2023/male', value: point(1), scope: victims, population: { sex: 'male' } },
  { id: 'line/victims/mx/2023', value: point(1), scope: { ...victims, geography: place('mx') } },
  { id: 'other/victims/us/2023', value: point(1), scope: victims },
  { id: 'made/stock/us/2023', value: point(1), scope: stock },
  { id: 'made/stock/us/2023/minor', value: point(1), scope: stock, population: { age: 'minor' } },
  {
    id: 'made/stock/us/2016',
    value: point(1),
    scope: { ...stock, period: year(2016, 'stock-at') },
  },
  { id: 'made/ages/us/2023', value: point(15), scope: { unit: 'years-of-age' } },
]);

/** Reasons as “code axis relation”; empty where it is allowed. */
function reasons(
  operation: PairOperation,
  a: string,
  b: string,
  allows?: Allowance,
): readonly string[] {
  const assumptions = allows === undefined ? [] : [{ name: 'a test', allows }];
  const answer = can(operation, catalog.figure(a), catalog.figure(b), { assumptions });
  return answer.ok
    ? []
    : answer.reasons.map(({ code, axis, relation }) => `${code} ${axis} ${relation}`);
}

test('sexes keep victims apart, but not cases, which may hold both', () => {
  expect(reasons('sum', 'line/victims/us/2023/female', 'line/victims/us/2023/male')).toEqual([]);
  expect(reasons('sum', 'line/cases/us/2023/female', 'line/cases/us/2023/male')).toEqual([
    'may-straddle sex disjoint',
  ]);
  expect(
    reasons('sum', 'line/cases/us/2023/female', 'line/cases/us/2023/male', { sex: 'disjoint' }),
  ).toEqual([]);
});

test('groups keep people apart only at one time: a child of one year is an adult of another', () => {
  const at = (of: number) => ({ unit: 'victims' as const, period: year(of) });
  const ages = madeCatalog([
    {
      id: 'made/people/us/2019/minor',
      value: point(1),
      scope: at(2019),
      population: { age: 'minor' },
    },
    {
      id: 'made/people/us/2023/adult',
      value: point(1),
      scope: at(2023),
      population: { age: 'adult' },
    },
    {
      id: 'made/people/us/2023/minor',
      value: point(1),
      scope: at(2023),
      population: { age: 'minor' },
    },
  ]);
  const [then, adult, minor] = ['2019/minor', '2023/adult', '2023/minor'].map((tail) =>
    ages.figure(`made/people/us/${tail}`),
  );
  if (then === undefined || adult === undefined || minor === undefined)
    throw new Error('three are wanted');
  expect(can('sum', minor, adult)).toEqual({ ok: true });
  expect(can('sum', then, adult)).toMatchObject({
    reasons: [
      { code: 'may-recur', axis: 'age' },
      { code: 'may-recur', axis: 'period' },
    ],
  });
});

test('forms of exploitation may overlap until somebody says that they do not', () => {
  expect(reasons('sum', 'line/cases/us/2023/sex', 'line/cases/us/2023/labour')).toEqual([
    'not-apart exploitation unknown',
  ]);
  expect(
    reasons('sum', 'line/cases/us/2023/sex', 'line/cases/us/2023/labour', {
      exploitation: 'disjoint',
    }),
  ).toEqual([]);
});

test('nothing is added to what holds it, nor to itself', () => {
  expect(reasons('sum', 'line/cases/us/2023/sex', 'line/cases/us/2023')).toEqual([
    'not-apart exploitation narrower',
  ]);
  expect(reasons('sum', 'line/cases/us/2023', 'line/cases/us/2023')).toEqual([
    'not-apart null null',
  ]);
});

test('countries keep people apart; two measures are not known to', () => {
  expect(reasons('sum', 'line/victims/us/2023', 'line/victims/mx/2023')).toEqual([]);
  expect(reasons('sum', 'line/victims/us/2023', 'other/victims/us/2023')).toEqual([
    'not-the-same measure unknown',
  ]);
  expect(reasons('union', 'line/victims/us/2023', 'other/victims/us/2023')).toEqual([]);
});

test('a stock at two times is the same people twice', () => {
  expect(reasons('sum', 'made/stock/us/2016', 'made/stock/us/2023')).toEqual([
    'not-the-same period disjoint',
  ]);
  expect(
    reasons('sum', 'made/stock/us/2016', 'made/stock/us/2023', { period: 'disjoint' }),
  ).toEqual(['not-the-same period disjoint']);
  expect(reasons('union', 'made/stock/us/2016', 'made/stock/us/2023')).toEqual([
    'not-the-same period disjoint',
  ]);
  expect(reasons('change', 'made/stock/us/2016', 'made/stock/us/2023')).toEqual([]);
});

test('a share and a difference need a part within a whole', () => {
  expect(reasons('share', 'made/stock/us/2023/minor', 'made/stock/us/2023')).toEqual([]);
  expect(reasons('share', 'made/stock/us/2023', 'made/stock/us/2023/minor')).toEqual([
    'not-within age broader',
  ]);
  expect(reasons('difference', 'line/cases/us/2023/sex', 'line/cases/us/2023/labour')).toEqual([
    'not-within exploitation unknown',
  ]);
  expect(reasons('share', 'made/stock/us/2016', 'made/stock/us/2023')).toEqual([
    'not-the-same period disjoint',
  ]);
});

test('all that fails is told at once', () => {
  expect(reasons('share', 'line/cases/us/2022', 'line/victims/mx/2023')).toEqual([
    'not-the-same measure unknown',
    'not-the-same unit disjoint',
    'not-within geography disjoint',
    'not-within period disjoint',
  ]);
});

test('averages are no amounts', () => {
  expect(reasons('sum', 'made/ages/us/2023', 'made/ages/us/2023')[0]).toBe(
    'not-an-amount unit null',
  );
  expect(reasons('combine', 'made/ages/us/2023', 'made/ages/us/2023')).toEqual([
    'shared-lineage null null',
  ]);
});

test('a rate of a part is no part of the rate of the whole', () => {
  const rate = (code: string) => ({
    unit: 'per-1000' as const,
    geography: place(code),
    denominator: { text: 'the population of the place' },
  });
  const rates = madeCatalog([
    { id: 'made/rate/us/2023', value: point(3), scope: rate('us') },
    { id: 'made/rate/us-ca/2023', value: point(5), scope: rate('us-ca') },
  ]);
  const answer = can(
    'share',
    rates.figure('made/rate/us-ca/2023'),
    rates.figure('made/rate/us/2023'),
  );
  expect(answer).toMatchObject({
    ok: false,
    reasons: [{ code: 'not-the-same', axis: 'denominator', relation: 'unknown' }],
  });
});

test('money is no list of people', () => {
  const money = { unit: 'usd', stage: 'not-applicable' } as const;
  const sums = madeCatalog([
    { id: 'made/profits/us/2023', value: point(9e9), scope: money },
    { id: 'made/profits-per-victim/us/2023', value: point(4_000), scope: money },
  ]);
  const answer = can(
    'union',
    sums.figure('made/profits/us/2023'),
    sums.figure('made/profits-per-victim/us/2023'),
  );
  expect(answer).toMatchObject({ ok: false, reasons: [{ code: 'not-an-amount' }] });
});

test('an assumption fills in what is not known and overrules nothing that is', () => {
  expect(reasons('share', 'line/victims/us/2023', 'other/victims/us/2023')).toEqual([
    'not-the-same measure unknown',
  ]);
  expect(
    reasons('share', 'line/victims/us/2023', 'other/victims/us/2023', { measure: 'equal' }),
  ).toEqual([]);
  expect(
    reasons('share', 'line/victims/mx/2023', 'line/victims/us/2023', { geography: 'narrower' }),
  ).toEqual(['not-within geography disjoint']);
  expect(
    reasons('share', 'line/cases/us/2023/labour', 'line/cases/us/2023/sex', {
      exploitation: 'narrower',
    }),
  ).toEqual([]);
});

test('each reason has both values and a sentence', () => {
  const answer = can(
    'share',
    catalog.figure('line/cases/us/2023'),
    catalog.figure('line/victims/us/2023'),
  );
  if (answer.ok) throw new Error('it is refused');
  expect(answer.reasons[1]).toEqual({
    code: 'not-the-same',
    axis: 'unit',
    relation: 'disjoint',
    a: 'cases',
    b: 'victims',
    why: 'These are different things: one may hold several of the other.',
  });
});

test('a disputed figure is refused in every operation', () => {
  const [a, b] = [
    fixtureCatalog.figure('line/cases/us/2022'),
    fixtureCatalog.figure('line/cases/us/2023'),
  ];
  for (const operation of operationNames) {
    const answer = can(operation, a, b);
    expect(answer.ok ? [] : answer.reasons.map(({ code }) => code)).toContain('disputed');
  }
});
