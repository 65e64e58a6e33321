import type { Qualifier, UnknownReason, Value } from '@darkfigure/schema';
import { codesOf, qualifier, unknownReason } from '@darkfigure/schema';
import fc from 'fast-check';
import { type Dimension, domainOf } from './dimension.ts';

/** Random values for the properties of the parser and the formatter. */

export const dimensions: readonly Dimension[] = [
  'count',
  'percent',
  'usd',
  'per-100',
  'per-1000',
  'per-100000',
  'months',
  'years-of-age',
  'percent-change',
  'ratio',
];

export const anyQualifier: fc.Arbitrary<Qualifier> = fc.constantFrom(...codesOf(qualifier));
const anyReason: fc.Arbitrary<UnknownReason> = fc.constantFrom(...codesOf(unknownReason));

/** Numbers that the dimension can hold: small ones, large ones, round ones, and doubles of every length. */
function anyNumber(dimension: Dimension): fc.Arbitrary<number> {
  const [low, high] = domainOf(dimension);
  const whole = fc.oneof(fc.integer({ min: low < 0 ? -200 : 0, max: 100 }), fc.maxSafeInteger());
  const round = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
    .map(([n, zeros]) => n * 10 ** zeros);
  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => Number(`${n}e-${places}`));
  const double = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((n) => Math.abs(n) > 1e-9);
  const any =
    dimension === 'count' ? fc.oneof(whole, round) : fc.oneof(whole, round, decimal, double);
  // Adding 0 makes −0 a 0: no text tells them apart.
  return any.map((n) => (low >= 0 ? Math.abs(n) : n) + 0).filter((n) => n >= low && n <= high);
}

function anyRounding(dimension: Dimension): fc.Arbitrary<number | undefined> {
  const power = fc
    .integer({ min: dimension === 'count' ? 0 : -6, max: 9 })
    .map((place) => Number(`1e${place}`));
  const odd = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  return fc.oneof(power, odd, fc.constant(undefined));
}

/** Any value of the model that a dimension can hold. */
export function anyValue(dimension: Dimension): fc.Arbitrary<Value> {
  const number = anyNumber(dimension);
  const ends = fc
    .tuple(number, number, number)
    .map((three) => [...three].sort((a, b) => a - b) as [number, number, number]);
  const best = fc.boolean();
  const level = fc.oneof(
    fc.constantFrom(0.5, 0.57, 0.68, 0.9, 0.95, 0.999),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  );
  return fc.oneof(
    fc.record({
      kind: fc.constant('point' as const),
      value: number,
      rounding: anyRounding(dimension),
    }),
    fc.tuple(ends, best).map(([[low, middle, high], has]): Value => {
      const range = { kind: 'range', low, high, basis: 'published-range' } as const;
      return has ? { ...range, best: middle } : range;
    }),
    fc
      .tuple(ends, best, level, fc.constantFrom('confidence' as const, 'credible' as const))
      .map(([[low, middle, high], has, share, basis]): Value => {
        const interval = { kind: 'interval', low, high, level: share, basis } as const;
        return has ? { ...interval, best: middle } : interval;
      }),
    fc.record({
      kind: fc.constant('bound' as const),
      op: fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const),
      value: number,
    }),
    fc.record({ kind: fc.constant('unknown' as const), reason: anyReason }),
  );
}
