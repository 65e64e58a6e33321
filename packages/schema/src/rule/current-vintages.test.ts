import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vintage } from '../record/figure.ts';
import type { Value } from '../record/value.ts';
import { currentVintages } from './current-vintages.ts';

const publications = new Map<string, { published: string | null }>([
  ['s/2019', { published: '2019-06-01' }],
  ['s/2020', { published: '2020-06-01' }],
  ['s/2021', { published: '2021-06-01' }],
  ['s/year-2021', { published: '2021' }],
  ['s/undated', { published: null }],
]);

const point = (value: number, rounding?: number): Value =>
  rounding === undefined ? { kind: 'point', value } : { kind: 'point', value, rounding };

function vintage(publication: string, value: Value, rest: Partial<Vintage> = {}): Vintage {
  return {
    publication,
    value,
    text: 'as printed',
    qualifier: 'exact',
    locator: null,
    seenAt: 'https://example.org/',
    seenKind: 'primary',
    seenOn: '2026-11-22',
    row: 'table.csv:2',
    ...rest,
  };
}

const current = (...vintages: Vintage[]) => currentVintages(vintages, publications);

test('the newest publication stands', () => {
  expect(
    current(
      vintage('s/2020', point(12)),
      vintage('s/2021', point(15)),
      vintage('s/2019', point(10)),
    ),
  ).toEqual([1]);
});

test('a better reading stands before a newer one', () => {
  const older = vintage('s/2019', point(10), { seenKind: 'reprint' });
  const newer = vintage('s/2021', point(15), { seenKind: 'secondary' });
  expect(current(newer, older)).toEqual([1]);
  expect(current(newer, older, vintage('s/2019', point(11)))).toEqual([2]);
});

test('two readings of one publication that differ are both shown', () => {
  expect(current(vintage('s/2020', point(195)), vintage('s/2020', point(196)))).toEqual([0, 1]);
});

test('a better reading of one publication settles it', () => {
  const secondary = vintage('s/2020', point(195), { seenKind: 'secondary' });
  expect(current(secondary, vintage('s/2020', point(196)))).toEqual([1]);
});

test('of two that agree given their rounding the more precise stands', () => {
  const rounded = vintage('s/2020', point(24_900_000, 100_000));
  expect(current(rounded, vintage('s/2020', point(24_850_000)))).toEqual([1]);
  expect(current(rounded, vintage('s/2020', point(24_849_999)))).toEqual([0, 1]);
});

test('rounded fractions agree at the edge of their rounding', () => {
  expect(current(vintage('s/2020', point(6.6, 0.1)), vintage('s/2020', point(6.65, 0.01)))).toEqual(
    [1],
  );
});

test('equally precise and different is disputed, though the roundings overlap', () => {
  const low = vintage('s/2020', point(2_400_000, 100_000));
  expect(current(low, vintage('s/2020', point(2_500_000, 100_000)))).toEqual([0, 1]);
});

test('agreement is not carried over a chain: the coarse one disagrees with the fine one', () => {
  const fine = vintage('s/2020', point(0.5, 1));
  const middle = vintage('s/2020', point(2, 2));
  const coarse = vintage('s/2020', point(5, 4));
  expect(current(fine, middle, coarse)).toEqual([0, 2]);
});

test('an undated publication that disagrees with the newest makes it disputed', () => {
  expect(current(vintage('s/2021', point(15)), vintage('s/undated', point(16)))).toEqual([0, 1]);
  expect(
    current(
      vintage('s/2021', point(15)),
      vintage('s/undated', point(15)),
      vintage('s/2019', point(9)),
    ),
  ).toEqual([0]);
});

test('an undated page read before a publication came out is older than it', () => {
  const early = vintage('s/undated', point(16), { seenOn: '2020-01-01' });
  expect(current(early, vintage('s/2021', point(15)))).toEqual([1]);
});

test('a year and a day within that year cannot be ordered', () => {
  expect(current(vintage('s/year-2021', point(15)), vintage('s/2021', point(16)))).toEqual([0, 1]);
  expect(current(vintage('s/year-2021', point(15)), vintage('s/2020', point(16)))).toEqual([0]);
});

test('a published range stands before one number out of it', () => {
  const range = vintage('s/2020', { kind: 'range', low: 244, high: 325, basis: 'published-range' });
  const upTo = vintage('s/2020', { kind: 'bound', op: 'le', value: 325 }, { qualifier: 'up-to' });
  expect(current(vintage('s/2020', point(325)), upTo, range)).toEqual([2]);
  expect(current(range, vintage('s/2020', point(326)))).toEqual([0, 1]);
});

test('an interval with its level stands before the bare ends and before the estimate alone', () => {
  const ends = { low: 10_000, high: 13_000, best: 11_500 };
  const interval = vintage('s/2020', {
    kind: 'interval',
    ...ends,
    level: 0.95,
    basis: 'confidence',
  });
  const range = vintage('s/2020', {
    kind: 'range',
    low: 10_000,
    high: 13_000,
    basis: 'published-range',
  });
  expect(current(range, vintage('s/2020', point(11_500)), interval)).toEqual([2]);
  expect(current(vintage('s/2020', point(12_900)), interval)).toEqual([0, 1]);
});

test('a count stands before a bound that it satisfies, and disputes one that it does not', () => {
  const moreThan = vintage(
    's/2020',
    { kind: 'bound', op: 'gt', value: 72_000 },
    { qualifier: 'more-than' },
  );
  expect(current(moreThan, vintage('s/2020', point(72_543)))).toEqual([1]);
  expect(current(moreThan, vintage('s/2020', point(72_000)))).toEqual([0, 1]);
  expect(current(vintage('s/2020', { kind: 'bound', op: 'ge', value: 50 }), moreThan)).toEqual([1]);
});

test('what we did not find gives way to a number; what the source withholds does not', () => {
  const number = vintage('s/2020', point(5));
  expect(
    current(vintage('s/2020', { kind: 'unknown', reason: 'not-found-by-us' }), number),
  ).toEqual([1]);
  expect(current(vintage('s/2020', { kind: 'unknown', reason: 'withdrawn' }), number)).toEqual([
    0, 1,
  ]);
});

test('of the same digits the hedged reading stands', () => {
  const bare = vintage('s/2020', point(12_000, 1000), { qualifier: 'rounded' });
  expect(current(bare, vintage('s/2020', point(12_000, 1000), { qualifier: 'about' }))).toEqual([
    1,
  ]);
});

test('no vintage gives no current one; a publication that is missing is refused', () => {
  expect(current()).toEqual([]);
  expect(() => current(vintage('s/lost', point(1)))).toThrow(/s\/lost/);
});

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
