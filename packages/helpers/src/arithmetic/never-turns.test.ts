import { expect, test } from 'vitest';
import type { Scope } from '../catalog/dataset-types.ts';
import type { Allowance, Assumption } from '../scope/assumption.ts';
import { axes } from '../scope/axis.ts';
import { ScopeError } from '../scope/scope-error.ts';
import type { Derived } from './derived.ts';
import { type MadeFigure, madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { operationNames, operations } from './fixture/operations.ts';
import { isDerived } from './guards.ts';
import type { Operand } from './operand.ts';
import { perCapita } from './per-capita.ts';
import { scale } from './scale.ts';

/** Whoever wishes hard enough: every assumption that can be written down, for every relation. */
const wishes: readonly Assumption[] = (['equal', 'narrower', 'disjoint'] as const).map(
  (relation) => ({
    name: `everything is ${relation}`,
    // That units or times are others may not even be said.
    allows: Object.fromEntries(
      axes.filter((axis) => axis !== 'unit' && axis !== 'temporal').map((axis) => [axis, relation]),
    ) as Allowance,
  }),
);

/** Everything that any operation makes of two figures, in either order, with and without all assumptions. */
function attempts(a: Operand, b: Operand): readonly Derived[] {
  const made: Derived[] = [];
  for (const operation of operationNames) {
    for (const assumptions of [[], wishes]) {
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const) {
        try {
          made.push(operations[operation](x, y, { assumptions, acrossBreak: 'A test tries.' }));
        } catch (error) {
          if (!(error instanceof ScopeError)) throw error;
        }
      }
    }
  }
  return made;
}

/** Everything that can be made of figures in two steps. */
function twoSteps(figures: readonly Operand[]): readonly Derived[] {
  const first = figures.flatMap((a, at) => figures.slice(at).flatMap((b) => attempts(a, b)));
  const kept = [...new Map(first.map((derived) => [derived.id, derived])).values()];
  return [
    ...first,
    ...kept.flatMap((derived) => figures.flatMap((figure) => attempts(derived, figure))),
  ];
}

const catalogOf = (drafts: readonly MadeFigure[]) => {
  const catalog = madeCatalog(drafts);
  return drafts.map(({ id }) => catalog.figure(id));
};
const people: Partial<Scope> = { unit: 'victims', stage: 'estimated-total' };
const share = (of: string, scope: Partial<Scope> = {}): Partial<Scope> => ({
  ...people,
  unit: 'percent',
  denominator: { text: 'all', figure: of },
  ...scope,
});
const counts = new Set(['victims', 'persons', 'cases']);
const countsOf = (all: readonly Derived[]) => all.filter(({ unit }) => counts.has(unit));

test('no operation turns people at risk into victims', () => {
  const atRisk: Partial<Scope> = { unit: 'victims', stage: 'at-risk' };
  const figures = catalogOf([
    { id: 'made/risk/us/2023', value: point(300_000), scope: atRisk },
    {
      id: 'made/risk/us/2023/female',
      value: point(200_000),
      scope: atRisk,
      population: { sex: 'female' },
    },
    { id: 'made/victims/us/2023', value: point(5_000), scope: people },
    // The method that made at-risk counts into victims: a rate of victims among people at risk.
    { id: 'made/rate/us/2023', value: point(25, 1), scope: share('made/risk/us/2023') },
    {
      id: 'made/rate/us/2023/unnamed',
      value: point(25, 1),
      scope: { ...people, unit: 'percent', denominator: { text: 'people at risk' } },
    },
  ]);
  const [atRiskOfAll, , , rate] = figures;
  if (atRiskOfAll === undefined || rate === undefined) throw new Error('two are wanted');
  expect(() => scale(rate, atRiskOfAll, { assumptions: wishes })).toThrow(
    /stage “estimated” and “at risk”\. /,
  );
  const made = twoSteps(figures);
  expect(countsOf(made).length).toBeGreaterThan(20);
  for (const { figures: under, scope, id } of countsOf(made)) {
    if (!under.some((figure) => figure.includes('/risk/'))) continue;
    expect([id, ...new Set(scope.map(({ stage }) => stage))]).toEqual([id, 'at-risk']);
  }
});

test('no operation turns a stock into a flow', () => {
  const stock = (of: number): Partial<Scope> => ({ ...people, period: year(of, 'stock-at') });
  const figures = catalogOf([
    { id: 'made/stock/us/2016', value: point(400), scope: stock(2016) },
    { id: 'made/stock/us/2021', value: point(500), scope: stock(2021) },
    { id: 'made/flow/us/2021', value: point(100), scope: { ...people, period: year(2021) } },
    { id: 'made/flow/us/2022', value: point(120), scope: { ...people, period: year(2022) } },
    {
      id: 'made/rate/us/2021',
      value: point(30, 1),
      scope: share('made/stock/us/2021', { period: year(2021) }),
    },
    {
      id: 'made/months/us/2021',
      value: point(14),
      scope: { unit: 'months', period: year(2021, 'not-applicable') },
    },
  ]);
  const made = twoSteps(figures);
  expect(countsOf(made).length).toBeGreaterThan(20);
  for (const { figures: under, scope, id } of made) {
    if (!under.some((figure) => figure.includes('/stock/'))) continue;
    expect([id, scope.some(({ period }) => period.temporal === 'flow-in')]).toEqual([id, false]);
  }
});

test('no operation turns cases into persons', () => {
  const figures = catalogOf([
    { id: 'made/cases/us/2023', value: point(9_000), scope: { stage: 'potential' } },
    { id: 'made/cases/us/2023/female', value: point(6_000), population: { sex: 'female' } },
    { id: 'made/people/us/2023', value: point(17_000), scope: { unit: 'victims' } },
    { id: 'made/persons/us/2023', value: point(16_000), scope: { unit: 'persons' } },
    {
      id: 'made/rate/us/2023',
      value: point(60, 1),
      scope: { unit: 'percent', denominator: { text: 'all', figure: 'made/people/us/2023' } },
    },
    {
      id: 'made/rate/us/2023/unnamed',
      value: point(60, 1),
      scope: { unit: 'percent', denominator: { text: 'victims' } },
    },
    { id: 'made/per-case/us/2023', value: point(2), scope: { unit: 'ratio' } },
  ]);
  const made = twoSteps(figures);
  expect(countsOf(made).length).toBeGreaterThan(20);
  for (const { figures: under, unit, id, scope } of made) {
    if (unit !== 'victims' && unit !== 'persons') continue;
    // Whatever counts people is made of counts of people, and of shares whose whole is named.
    const isOfPeople = under.every((figure) => /\/(people|persons|rate)\//.test(figure));
    expect([id, isOfPeople, ...new Set(scope.map((part) => part.unit))]).toEqual([id, true, unit]);
  }
});

test('no operation turns the world into a country', () => {
  const at = (code: string): Partial<Scope> => ({ ...people, geography: place(code) });
  const figures = catalogOf([
    { id: 'made/people/world/2023', value: point(27_000_000), scope: at('world') },
    { id: 'made/people/us/2023', value: point(1_000_000), scope: at('us') },
    { id: 'made/money/world/2023', value: point(236e9), scope: { ...at('world'), unit: 'usd' } },
    {
      id: 'made/share/us/2023',
      value: point(4, 1),
      scope: share('made/people/world/2023', at('us')),
    },
    {
      id: 'made/share/us/2023/unnamed',
      value: point(4, 1),
      scope: { ...at('us'), unit: 'percent', denominator: { text: 'the world' } },
    },
  ]);
  const made = twoSteps(figures);
  expect(made.filter(({ unit }) => unit === 'usd' || unit === 'victims').length).toBeGreaterThan(
    20,
  );
  for (const { figures: under, unit, id, scope } of made) {
    const isOfWorld = under.some((figure) => figure.includes('/money/world/'));
    if (unit === 'usd')
      expect([id, ...new Set(scope.map(({ geography }) => geography.code))]).toEqual([id, 'world']);
    // A country’s part of the world may be worked out only by a share of that very number.
    const places = new Set(scope.map(({ geography }) => geography.code));
    if (unit !== 'victims' || !under.includes('made/people/world/2023') || places.has('world'))
      continue;
    expect([id, isOfWorld]).toEqual([id, false]);
    expect(
      under.some((figure) => figure === 'made/share/us/2023' || figure === 'made/people/us/2023'),
    ).toBe(true);
  }
  const [world] = figures;
  if (world === undefined || isDerived(world)) throw new Error('a figure is wanted');
  const population = {
    value: 335_000_000,
    geography: 'us',
    on: '2023-07-01',
    text: 'people of the United States',
    source: 'Made up',
  };
  expect(() => perCapita(world, population)).toThrow(ScopeError);
});
