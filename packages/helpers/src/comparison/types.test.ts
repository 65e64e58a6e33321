import { expect, expectTypeOf, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import type { AxisReason, Comparability, Comparison, OrderReason } from './comparison-types.ts';
import { series } from './series.ts';

test('the ids of a catalog are kept through comparisons and series', () => {
  const [a, b] = [
    fixtureCatalog.figure('line/cases/us/2022'),
    fixtureCatalog.figure('line/cases/us/2024'),
  ];
  expectTypeOf(compare(a, b).a).toEqualTypeOf<FixtureIds['figure']>();
  expectTypeOf(comparable(a, b).b).toEqualTypeOf<FixtureIds['figure']>();
  const [first] = series(fixtureCatalog, { measure: 'line/cases', geography: 'us' });
  expectTypeOf(first?.measure).toEqualTypeOf<FixtureIds['measure'] | undefined>();
  expect(first?.runs).toHaveLength(2);
  const found = fixtureCatalog.find({ measure: 'line/cases', geography: 'us' });
  expectTypeOf(series(found)).toEqualTypeOf(series(fixtureCatalog, {}));
  expect(series(found)).toContainEqual(first);
  // @ts-expect-error a misspelt measure
  expect(() => series(fixtureCatalog, { measure: 'line/case' })).toThrow('line/cases');
  // @ts-expect-error an id is not a figure
  expect(() => compare(a, 'line/cases/us/2024')).toThrow();
});

test('steps and reasons narrow by their kind', () => {
  const [first] = series(fixtureCatalog, { measure: 'line/cases', geography: 'us' });
  for (const step of first?.runs.flatMap(({ steps }) => steps) ?? []) {
    if (step.kind === 'disputed') expect(step.figure.values.length).toBeGreaterThan(1);
    // @ts-expect-error years without a figure have none
    if (step.kind === 'missing') expect(step.figure).toBeUndefined();
    // @ts-expect-error a disputed figure has no one value
    if (step.kind === 'disputed') expect(step.figure.value).toBeUndefined();
  }
  const codesOf = (reason: OrderReason) => {
    // @ts-expect-error a reason in the numbers has no axis
    if (reason.of === 'value') return reason.axis;
    expectTypeOf(reason.reason).toEqualTypeOf<AxisReason>();
    return reason.axis;
  };
  const [a, b] = [
    fixtureCatalog.figure('line/cases/us/2024'),
    fixtureCatalog.figure('line/victims/us/2023'),
  ];
  expect(compare(a, b).reasons.map(codesOf)).toContain('unit');
});

test('what was computed is compared as figures are, on either side', () => {
  const [before, after] = [
    fixtureCatalog.figure('line/cases/us/2022'),
    fixtureCatalog.figure('line/cases/us/2024'),
  ];
  const rise = change(before, after, { acrossBreak: 'The files were few.', as: 'difference' });
  expectTypeOf(compare(rise, after)).toEqualTypeOf<Comparison>();
  expectTypeOf(comparable(before, rise)).toEqualTypeOf<Comparability>();
  expect(compare(rise, rise).a).toBe(rise.id);
  // @ts-expect-error a formula is not what it says
  expect(() => compare(after, rise.id)).toThrow(ForeignRecordError);
  // @ts-expect-error nor is the value what it is of
  expect(() => comparable(rise.value, after)).toThrow(ForeignRecordError);
  const alike = { assumptions: [{ name: 'alike', allows: { unit: 'equal' } }] };
  // @ts-expect-error nobody may assume that cases are people
  expect(() => compare(rise, after, alike)).toThrow(InvalidOptionError);
});
