import { expect, test } from 'vitest';
import { madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { type Assumption, withAssumption } from './assumption.ts';
import type { Relation } from './axis.ts';
import { can } from './can.ts';

const catalog = madeCatalog([
  {
    id: 'line/cases/us/2022/sex',
    value: point(10),
    scope: { period: year(2022), exploitation: 'sexual-exploitation' },
  },
  {
    id: 'line/cases/us/2022/labour',
    value: point(4),
    scope: { period: year(2022), exploitation: 'forced-labour' },
  },
  { id: 'line/cases/us/2022', value: point(20), scope: { period: year(2022) } },
  {
    id: 'line/calls/us/2022',
    value: point(9),
    scope: { unit: 'calls', stage: 'signal', period: year(2022) },
  },
]);
const [sex, labour, all, calls] = [
  'cases/us/2022/sex',
  'cases/us/2022/labour',
  'cases/us/2022',
  'calls/us/2022',
].map((id) => catalog.figure(`line/${id}`));
if (sex === undefined || labour === undefined || all === undefined || calls === undefined)
  throw new Error('four are wanted');
const both = [sex, labour] as const;

test('assumptions nest, and all of them stand in the result with what they allowed', () => {
  const total = withAssumption(
    'one form a case',
    { allows: { exploitation: 'disjoint' }, because: 'The codebook says so.' },
    (outer) =>
      withAssumption(
        'not needed',
        { allows: { sex: 'disjoint' } },
        (given) => sum([...both], given),
        outer,
      ),
  );
  expect(
    total.assumptions.map(({ name, because, allowed }) => [name, because, allowed.length]),
  ).toEqual([
    ['one form a case', 'The codebook says so.', 1],
    ['not needed', null, 0],
  ]);
});

test('a result under an assumption hands it on to what is made of it', () => {
  const total = withAssumption(
    'one form a case',
    { allows: { exploitation: 'disjoint' } },
    (given) => sum([...both], given),
  );
  const derived = share(total, all);
  expect(derived.value).toEqual({ kind: 'point', value: 70 });
  expect(derived.assumptions).toEqual(total.assumptions);
});

test('an assumption must have a name', () => {
  expect(() => withAssumption('  ', { allows: {} }, () => 1)).toThrow(InvalidOptionError);
});

test('what an axis is taken to be must be a way in which two things can lie', () => {
  // @ts-expect-error there is no such relation
  const misspelt: Assumption = { name: 'a slip', allows: { exploitation: 'disjunct' } };
  expect(() => sum([...both], { assumptions: [misspelt] })).toThrow(/disjoint/);
});

test('days that two periods share stay shared, but may be taken to be all that matters', () => {
  const calls = { unit: 'calls', stage: 'signal' } as const;
  const fiscal = {
    ...year(2022),
    start: '2021-10-01',
    end: '2022-09-30',
    calendar: 'us-fiscal',
  } as const;
  const made = madeCatalog([
    { id: 'line/calls/us/2022', value: point(30), scope: { ...calls, period: year(2022) } },
    { id: 'line/calls/us/fy2022', value: point(20), scope: { ...calls, period: fiscal } },
  ]);
  const two = ['2022', 'fy2022'].map((id) => made.figure(`line/calls/us/${id}`));
  const [one, other] = two;
  if (one === undefined || other === undefined) throw new Error('two are wanted');
  const taken = (period: 'disjoint' | 'equal') => ({
    assumptions: [{ name: 'made up', allows: { period } }],
  });
  expect(() => sum(two, taken('disjoint'))).toThrow(/period/);
  expect(() => ratio(one, other)).toThrow(/period/);
  expect(ratio(one, other, taken('equal')).value).toEqual(point(1.5));
});

test('nobody can assume that one unit is another, or that a stock is a flow', () => {
  // @ts-expect-error a unit is what it is
  const units: Assumption = { name: 'wishful', allows: { unit: 'equal' } };
  // @ts-expect-error and so is a time
  const times: Assumption = { name: 'wishful', allows: { temporal: 'equal' } };
  for (const assumption of [units, times]) {
    expect(() => sum([sex, calls], { assumptions: [assumption] })).toThrow(InvalidOptionError);
  }
  const wish: Assumption = { name: 'wishful', allows: { measure: 'equal', frame: 'equal' } };
  expect(() => sum([sex, calls], { assumptions: [wish] })).toThrow(/unit “cases” and “calls”/);
});

test('of two periods that overlap the one may stand for the other; that it lies within, or apart, the days deny', () => {
  const fiscal = {
    ...year(2022),
    start: '2021-10-01',
    end: '2022-09-30',
    calendar: 'us-fiscal',
  } as const;
  const years = madeCatalog([
    { id: 'line/cases/us/2022', value: point(20), scope: { period: year(2022) } },
    { id: 'line/cases/us/fy2022', value: point(18), scope: { period: fiscal } },
  ]);
  const [calendar, fy] = [years.figure('line/cases/us/2022'), years.figure('line/cases/us/fy2022')];
  const under = (period: Relation) => ({ assumptions: [{ name: 'made up', allows: { period } }] });
  expect(can('share', fy, calendar, under('narrower'))).toMatchObject({
    ok: false,
    reasons: [{ code: 'not-within', axis: 'period', relation: 'overlapping' }],
  });
  expect(can('difference', calendar, fy, under('broader')).ok).toBe(false);
  expect(can('sum', calendar, fy, under('disjoint')).ok).toBe(false);
  expect(can('ratio', calendar, fy, under('equal'))).toEqual({ ok: true });
});
