import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { independent, opposite } from './dependence.ts';
import { interval, madeCatalog, place, point, range, year } from './fixture/made-catalog.ts';
import { sum } from './sum.ts';

const signals = { unit: 'signals', stage: 'signal' } as const;
const catalog = madeCatalog([
  { id: 'line/signals/us/2019', value: point(48_326), scope: { ...signals, period: year(2019) } },
  { id: 'line/signals/us/2020', value: point(51_667), scope: { ...signals, period: year(2020) } },
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
]);
const of = (...ids: readonly string[]) => ids.map((id) => catalog.figure(id));
const signalsOf = (...years: readonly number[]) =>
  of(...years.map((each) => `line/signals/us/${each}`));

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

test('two computations on one figure cannot be called independent', () => {
  const twice = [sum(signalsOf(2019, 2020)), sum(signalsOf(2019, 2020))] as const;
  expect(() => sum([...twice])).toThrow(ScopeError);
});
