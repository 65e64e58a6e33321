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
export const exactEnd = ({ exactly }: Span, end: number): Fraction =>
  exactly?.get(end) ?? fraction(end);

/** Rounds fractions, and notes what each rounded number stands for. */
export function notingEnds(): {
  readonly exactly: ExactEnds;
  readonly round: (exact: Fraction, way: Way) => number;
} {
  const exactly = new Map<number, Fraction>();
  return {
    exactly,
    round: (exact, way) => {
      const end = rounded(exact, way);
      exactly.set(end, exact);
      return end;
    },
  };
}
