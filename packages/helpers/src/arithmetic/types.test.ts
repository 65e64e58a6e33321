import { expect, expectTypeOf, test } from 'vitest';
import { catalog as published } from '../catalog/catalog.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { Catalog } from '../catalog/catalog-types.ts';
import type { Value } from '../catalog/dataset-types.ts';
import { chart } from '../chart/chart.ts';
import type { VegaLiteSpec } from '../chart/vega-lite-spec.ts';
import { change } from './change.ts';
import { combine } from './combine.ts';
import type { Derived } from './derived.ts';
import { difference } from './difference.ts';
import { madeCatalog, point } from './fixture/made-catalog.ts';
import { hasKind, hasUnit, isDerived } from './guards.ts';
import type { FigureOf, Operand } from './operand.ts';
import { perCapita } from './per-capita.ts';
import { ratio } from './ratio.ts';
import { scale } from './scale.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

/** Ids as the dataset generates them for the published edition. */
interface MadeIds extends CatalogIds {
  readonly figure: 'line/cases/us/2023' | 'line/victims/us/2023' | 'line/share/us/2023';
  readonly units: {
    readonly 'line/cases': 'cases';
    readonly 'line/victims': 'victims';
    readonly 'line/share': 'percent';
  };
}

const catalog = madeCatalog([
  { id: 'line/cases/us/2023', value: point(9_619) },
  { id: 'line/victims/us/2023', value: point(16_999), scope: { unit: 'victims' } },
  {
    id: 'line/share/us/2023',
    value: point(40),
    scope: { unit: 'percent', denominator: { text: 'all', figure: 'line/victims/us/2023' } },
  },
]);
/** A catalog that knows the unit of a literal id hands out figures of that unit. */
const typed = catalog as Catalog<MadeIds>;
const cases = typed.figure('line/cases/us/2023');
const victims = typed.figure('line/victims/us/2023');
const part = typed.figure('line/share/us/2023');

const residents = {
  value: 333_000_000,
  geography: 'us',
  on: '2023-07-01',
  text: 'residents',
  source: 'the census',
};

test('cases and victims do not go together, to the compiler or at run time', () => {
  // @ts-expect-error cases are not victims
  expect(() => sum([cases, victims])).toThrow();
  // @ts-expect-error nor lists of the same
  expect(() => union([cases, victims])).toThrow();
  // @ts-expect-error nor estimates of one quantity
  expect(() => combine([cases, victims])).toThrow();
  // @ts-expect-error nor is the one a part of the other
  expect(() => share(cases, victims)).toThrow();
  // @ts-expect-error nor can it be taken away from it
  expect(() => difference(victims, cases)).toThrow();
  // @ts-expect-error nor does the one change into the other
  expect(() => change(cases, victims)).toThrow();
  // @ts-expect-error and only a percentage scales
  expect(() => scale(cases, victims)).toThrow();
});

test('the published catalog knows the unit of every figure by its id', () => {
  const signals = published.figure('nhth/signals-received/us/2024');
  const people = published.figure('nhth/victims-identified/us/2024');
  const found = published.figure('nhth/cases-identified/us/2024');
  expectTypeOf(people.scope.unit).toEqualTypeOf<'victims'>();
  expectTypeOf(found.scope.unit).toEqualTypeOf<'cases'>();
  expectTypeOf(found.id).toEqualTypeOf<'nhth/cases-identified/us/2024'>();
  expect([people.scope.unit, found.scope.unit]).toEqual(['victims', 'cases']);
  // @ts-expect-error cases are not victims
  expect(() => sum([found, people])).toThrow(/ is refused: unit “cases” and “victims”\. /);
  // @ts-expect-error nor signals
  expect(() => share(found, signals)).toThrow(/ is refused: unit “cases” and “signals”/);
});

test('two figures of two ids cannot be compared with an operator', () => {
  // @ts-expect-error no order of two figures without their errors
  expect(() => cases < victims).toThrow('is not a bare number');
  // @ts-expect-error nor of two of one unit
  expect(() => typed.figure('line/cases/us/2023') >= typed.figure('line/share/us/2023')).toThrow();
  // @ts-expect-error nor with a number
  expect(() => cases > 100).toThrow('is not a bare number');
  // @ts-expect-error nor are they ever the same
  expect(cases === victims).toBe(false);
});

test('units that are not known to the compiler are left to the run time', () => {
  const any = catalog.figure('line/cases/us/2023');
  expectTypeOf(any).toExtend<Operand>();
  expect(() => sum([any, catalog.figure('line/victims/us/2023')])).toThrow();
  expect(() => sum([any, victims])).toThrow();
});

test('results carry their unit, and are refused where another is wanted', () => {
  expectTypeOf(share(victims, victims)).toEqualTypeOf<Derived<'percent'>>();
  expectTypeOf(scale(part, victims)).toEqualTypeOf<Derived<'victims'>>();
  expectTypeOf(ratio(victims, cases)).toEqualTypeOf<Derived<'ratio'>>();
  expectTypeOf(change<'cases', 'cases'>).returns.toEqualTypeOf<Derived<'percent-change'>>();
  expectTypeOf(sum<'cases'>).returns.toEqualTypeOf<Derived<'cases'>>();
  // @ts-expect-error a ratio of victims to cases is no count of victims
  expect(() => sum([ratio(victims, cases), victims])).toThrow();
  // @ts-expect-error and a percentage of them is none either
  expect(() => sum([scale(part, victims), part])).toThrow();
});

test('a chart takes figures and results of one unit, and no two units', () => {
  expectTypeOf(chart([victims, scale(part, victims)])).toEqualTypeOf<VegaLiteSpec>();
  expectTypeOf(
    chart([perCapita(victims, residents), perCapita(victims, residents)]),
  ).toExtend<VegaLiteSpec>();
  expectTypeOf(chart(typed.find({ geography: 'us', unit: 'cases' }))).toExtend<VegaLiteSpec>();
  // @ts-expect-error cases are not victims
  expect(() => chart([cases, victims])).toThrow('their unit differs');
  // @ts-expect-error nor are they a share of them
  expect(() => chart([victims, share(victims, victims)])).toThrow('their unit differs');
  // @ts-expect-error and a chart is of a list
  expect(() => chart(victims)).toThrow('a list of figures');
});

test('guards narrow by unit, by kind and by origin', () => {
  const operand: Operand = catalog.figure('line/victims/us/2023');
  if (!hasUnit(operand, 'victims')) throw new Error('the guard is wrong');
  expectTypeOf(operand).toExtend<Operand<'victims'>>();
  // @ts-expect-error it is known to count victims now
  expect(() => sum([operand, cases])).toThrow();
  expect(hasUnit(operand, 'cases')).toBe(false);
  const derived = scale(part, victims);
  if (!hasKind(derived, 'point')) throw new Error('40 % of 16,999 is a point');
  expectTypeOf(derived.value).toExtend<Extract<Value, { kind: 'point' }>>();
  expect(derived.value.value).toBe(6_799.6);
  expect(isDerived(derived)).toBe(true);
  expect(isDerived(victims)).toBe(false);
});

test('a figure that a query found is taken, once its unit is known, where figures of the unit are wanted', () => {
  const total = (figures: readonly FigureOf<'victims'>[]): Derived<'victims'> => union(figures);
  const found = [
    ...published.find({ measure: 'unodc-glotip-data/victims-detected', period: 2022 }),
  ];
  const ofVictims = found.filter((figure) => hasUnit(figure, 'victims'));
  expectTypeOf(ofVictims).toExtend<readonly FigureOf<'victims'>[]>();
  expect(total(ofVictims).unit).toBe('victims');
  const ofCases = found.filter((figure) => hasUnit(figure, 'cases'));
  // @ts-expect-error cases are no victims
  expect(() => total(ofCases)).toThrow();
  const either: Operand = victims;
  if (!hasUnit(either, 'victims') || isDerived(either))
    throw new Error('it is a figure of victims');
  expectTypeOf(either).toExtend<FigureOf<'victims'>>();
});

test('a rate is for as many people as was asked for', () => {
  const of = { value: 1_000, geography: 'us', on: '2023-07-01', text: 'people', source: 'made up' };
  expectTypeOf(perCapita(victims, of)).toEqualTypeOf<Derived<'per-100000'>>();
  const rate = perCapita(victims, of, { per: 1000 });
  expectTypeOf(rate).toEqualTypeOf<Derived<'per-1000'>>();
  expect(rate.unit).toBe('per-1000');
});

test('what the compiler lets pass is refused when it runs', () => {
  const isNone = 'is not a bare number';
  const [some, others] = [scale(part, victims), scale(part, victims)];
  // @ts-expect-error two results of two units are not compared
  expect(() => some < ratio(victims, cases)).toThrow(isNone);
  // @ts-expect-error nor a result with a figure
  expect(() => some < victims).toThrow(isNone);
  // @ts-expect-error nor with a number
  expect(() => some < 6_799).toThrow(isNone);
  // TypeScript compares whatever is of one type, and makes a number of any object: two results of one unit are both.
  expect(() => some < others).toThrow(isNone);
  expect(() => some >= others).toThrow(isNone);
  expect(() => +some).toThrow(isNone);
  expect(() => -some).toThrow(isNone);
  expect(() => +victims).toThrow(isNone);
  const [first, second] = typed.find({}).figures;
  if (first === undefined || second === undefined) throw new Error('two figures are wanted');
  expect(() => first < second).toThrow(isNone);
});

test('a derived figure is no number', () => {
  // @ts-expect-error two derived figures are not added
  expect(() => scale(part, victims) + scale(part, victims)).toThrow();
  // @ts-expect-error nor handed to Math
  expect(() => Math.max(scale(part, victims), 1)).toThrow();
  expect(() => {
    // @ts-expect-error nor written to
    scale(part, victims).unit = 'victims';
  }).toThrow(TypeError);
});
