import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../record/value.ts';
import type { Vintage } from '../record/vintage.ts';
import { currentVintages } from './current-vintages.ts';
import { point, publications, vintage } from './fixture/made-vintage.ts';

const anyValue: fc.Arbitrary<Value> = fc.oneof(
  fc.record({
    kind: fc.constant('point' as const),
    value: fc.integer({ min: 0, max: 40 }),
    rounding: fc.constantFrom(1, 5, 10),
  }),
  fc.integer({ min: 0, max: 40 }).map((value) => point(value)),
  fc.record({
    kind: fc.constant('bound' as const),
    op: fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const),
    value: fc.integer({ min: 0, max: 40 }),
  }),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 }))
    .map(
      ([low, more]): Value => ({ kind: 'range', low, high: low + more, basis: 'published-range' }),
    ),
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 3 })).map(
    ([low, more]): Value => ({
      kind: 'interval',
      low,
      high: low + more,
      level: 0.95,
      basis: 'confidence',
    }),
  ),
  fc.constantFrom<Value>(
    { kind: 'unknown', reason: 'not-found-by-us' },
    { kind: 'unknown', reason: 'withdrawn' },
  ),
);

const anyVintage: fc.Arbitrary<Vintage> = fc
  .record({
    publication: fc.constantFrom(...publications.keys()),
    value: anyValue,
    qualifier: fc.constantFrom('exact' as const, 'about' as const, 'rounded' as const),
    seenKind: fc.constantFrom('primary' as const, 'secondary' as const),
    seenOn: fc.constantFrom('2020-01-01', '2026-11-22'),
    row: fc.constantFrom('a.csv:2', 'a.csv:3'),
  })
  .map(({ publication, value, ...rest }) => vintage(publication, value, rest));

const shuffled = fc
  .array(anyVintage, { minLength: 1, maxLength: 7 })
  .chain((vintages) =>
    fc.tuple(
      fc.constant(vintages),
      fc.shuffledSubarray(vintages, { minLength: vintages.length, maxLength: vintages.length }),
    ),
  );

const standing = (vintages: readonly Vintage[]) =>
  currentVintages(vintages, publications)
    .map((index) => JSON.stringify(vintages[index]))
    .sort();

test('the order in which vintages are given changes nothing', () => {
  fc.assert(
    fc.property(shuffled, ([vintages, others]) => {
      expect(standing(others)).toEqual(standing(vintages));
    }),
    { numRuns: 2000 },
  );
});

test('something always stands, and only of the best kind of reading', () => {
  fc.assert(
    fc.property(fc.array(anyVintage, { minLength: 1, maxLength: 7 }), (vintages) => {
      const indices = currentVintages(vintages, publications);
      expect(indices.length).toBeGreaterThan(0);
      const hasPrimary = vintages.some(({ seenKind }) => seenKind === 'primary');
      for (const index of indices) {
        expect(vintages[index]?.seenKind).toBe(hasPrimary ? 'primary' : 'secondary');
      }
    }),
  );
});

test('reading the same again settles nothing and disputes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyVintage, { minLength: 1, maxLength: 5 }), (vintages) => {
      expect(standing([...vintages, ...vintages])).toEqual(standing(vintages));
    }),
  );
});
