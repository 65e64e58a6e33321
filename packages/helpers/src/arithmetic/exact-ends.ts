import type { Derived } from './derived.ts';
import { type Fraction, fraction, rounded, type Way } from './exact.ts';
import type { Span } from './span.ts';

type ExactEnds = NonNullable<Span['exactly']>;

/**
 * The ends of computed ratios, for the next step only: a share of a whole, taken of that whole, is the part again and not
 * 9,618.99999999999.
 */
const known = /* @__PURE__ */ new WeakMap<Derived, ExactEnds>();

export const exactEndsOf = (derived: Derived): ExactEnds | undefined => known.get(derived);

export function rememberEnds(derived: Derived, { exactly }: Span): void {
  if (exactly !== undefined) known.set(derived, exactly);
}

/** An end of a span, as exactly as it is known. */
const exactEnd = ({ exactly }: Span, end: number): Fraction => exactly?.get(end) ?? fraction(end);

/** What is worked out of an end of each of two spans, and to which side it is rounded. */
export type Compute = (x: number, y: number, way: Way) => number;

/**
 * Works on ends by fractions, rounds each result once and notes what the rounded number stands for.
 *
 * @param double what takes the place of the fractions where there are none: an open end, or a division by nothing.
 */
export function exactCompute(
  [a, b]: readonly [Span, Span],
  exact: (x: Fraction, y: Fraction) => Fraction,
  double: (x: number, y: number) => number,
): { readonly exactly: ExactEnds; readonly compute: Compute } {
  const exactly = new Map<number, Fraction>();
  const compute: Compute = (x, y, way) => {
    const plain = double(x, y);
    if (![x, y, plain].every(Number.isFinite)) return plain;
    const result = exact(exactEnd(a, x), exactEnd(b, y));
    const end = rounded(result, way);
    exactly.set(end, result);
    return end;
  };
  return { exactly, compute };
}
