import { expect, expectTypeOf, test } from 'vitest';
import type { Value, Vintage } from './catalog/dataset-types.ts';
import type { Catalog, CatalogFigure, Derived, PublishedIds, SettledFigure } from './core.ts';
import { change, createCatalog, describe, ForeignRecordError, trace } from './core.ts';
import { fixtureCatalog, fixtureDataset } from './fixture/fixture-dataset.ts';
import type { FixtureIds } from './fixture/fixture-ids.ts';

const catalog = fixtureCatalog;
const cases = () => catalog.figure('line/cases/us/2024');

test('an id that the catalog does not hold does not compile', () => {
  // @ts-expect-error a misspelt figure
  expect(() => catalog.figure('line/cases/us/2042')).toThrow();
  // @ts-expect-error a measure is not a figure
  expect(() => catalog.figure('line/cases')).toThrow();
  // @ts-expect-error a misspelt measure
  expect(() => catalog.measure('line/case')).toThrow();
  // @ts-expect-error a misspelt claim
  expect(() => catalog.claim('claim/nothing')).toThrow();
});

test('a plain string is refused until the guard has seen it', () => {
  const id: string = 'line/cases/us/2024';
  // @ts-expect-error any string
  expect(catalog.figure(id).id).toBe(id);
  if (catalog.has(id)) expectTypeOf(id).toEqualTypeOf<FixtureIds['figure']>();
});

test('a code that its list does not hold does not compile', () => {
  // @ts-expect-error a misspelt stage
  expect(() => catalog.find({ stage: 'potentail' })).toThrow();
  // @ts-expect-error a code of another list
  expect(() => catalog.find({ unit: 'potential' })).toThrow();
  // @ts-expect-error one of several is misspelt
  expect(() => catalog.find({ unit: ['cases', 'case'] })).toThrow();
  // @ts-expect-error a place that the catalog does not hold
  expect(() => catalog.find({ geography: { within: 'usa' } })).toThrow();
  // @ts-expect-error a field that a query does not have
  expect(() => catalog.find({ place: 'us' })).toThrow();
  // @ts-expect-error only a segment may be none
  expect(() => catalog.find({ age: null })).toThrow();
  // @ts-expect-error a misspelt verdict
  expect(() => catalog.claims({ verdict: 'false' })).toThrow();
  // @ts-expect-error a code of another list
  expect(() => catalog.code('unit', 'potential')).toThrow();
});

test('arithmetic with figures does not compile', () => {
  // @ts-expect-error two figures are not added
  expect(() => cases() + cases()).toThrow();
  // @ts-expect-error nor multiplied
  expect(() => cases() * 2).toThrow();
  // @ts-expect-error nor subtracted
  expect(() => 100 - cases()).toThrow();
  // @ts-expect-error nor handed to Math
  expect(() => Math.max(cases(), 1)).toThrow();
});

test('a number is reached only through the state and the kind', () => {
  const figure = cases();
  // @ts-expect-error it may be disputed
  expect(figure.value).toBeDefined();
  if (figure.state === 'settled') {
    expectTypeOf(figure.value).toEqualTypeOf<Value>();
    expectTypeOf(figure.vintage).toEqualTypeOf<Vintage>();
    // @ts-expect-error it may be a range
    expect(figure.value.value).toBe(11_999);
    if (figure.value.kind === 'point') expectTypeOf(figure.value.value).toBeNumber();
  } else {
    expectTypeOf(figure.values).items.toHaveProperty('text');
  }
});

test('the ids within a record may be asked of the catalog that gave it', () => {
  const figure = cases();
  expect(catalog.measure(figure.measure).id).toBe('line/cases');
  expect(catalog.source(figure.source).id).toBe('line');
  expect(catalog.geography(figure.scope.geography.code).code).toBe('us');
  const [first] = catalog.claim('claim/at-risk-as-victims').restsOn;
  expectTypeOf(first).toEqualTypeOf<FixtureIds['figure'] | undefined>();
});

test('records are read-only', () => {
  const figure = cases();
  expect(() => {
    // @ts-expect-error read-only
    figure.status = ['normal'];
  }).toThrow(TypeError);
  expect(() => {
    // @ts-expect-error read-only to the depth
    figure.scope.period.start = '1999-01-01';
  }).toThrow(TypeError);
});

test('a catalog over any dataset takes any id, and a published one no other', () => {
  expectTypeOf(createCatalog(fixtureDataset).figure).parameter(0).toEqualTypeOf<string>();
  expectTypeOf<Parameters<Catalog<PublishedIds>['figure']>[0]>().toEqualTypeOf<
    PublishedIds['figure']
  >();
  expectTypeOf(describe).parameter(0).toEqualTypeOf<CatalogFigure | Derived>();
  const rise = change(catalog.figure('line/cases/us/2022'), cases(), { acrossBreak: 'Few files.' });
  // @ts-expect-error a catalog describes what it holds; what was computed is described by itself
  expect(() => catalog.describe(rise)).toThrow(ForeignRecordError);
  expectTypeOf<SettledFigure<FixtureIds>>().toExtend<CatalogFigure>();
  const steps = trace(catalog.claim('claim/no-origin'));
  expectTypeOf(steps.claim.id).toEqualTypeOf<FixtureIds['claim']>();
});
