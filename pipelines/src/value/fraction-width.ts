import type { Fraction } from './fraction-words.ts';

/**
 * How wide, in percent, the shares are that somebody would call "a in b".
 *
 * Whoever says a/b chose it among the fractions with denominators up to b. Between a/b and its neighbours in that
 * Farey sequence the mediants part what is called a/b from what is called by the neighbour's name; the width is twice
 * the larger distance, so that it can be told as one rounding. Denominators that are themselves round (10, 100, 20)
 * are also rounded in the decimal way, and the wider of both holds.
 */
export function fractionWidth({ numerator, denominator }: Fraction): number {
  const divisor = greatestCommonDivisor(numerator, denominator);
  const [a, b] = [numerator / divisor, denominator / divisor];
  const nearest = Math.min(...neighbourDenominators(a, b, denominator));
  // The mediant with p/q lies |a·q − b·p| / (b·(b + q)) = 1 / (b·(b + q)) away: furthest for the smaller q.
  return Math.max(200 / (b * (b + nearest)), decimalWidth(denominator));
}

/** Denominators of the fractions next to a/b (reduced) among those in [0, 1] with denominators up to `order`. */
function neighbourDenominators(a: number, b: number, order: number): readonly number[] {
  const below = lastWhere(b, order, (q) => a > 0 && (a * q - 1) % b === 0);
  const above = lastWhere(b, order, (q) => a < b && (a * q + 1) % b === 0);
  return [below, above].filter((q) => q !== undefined);
}

/** Neighbours satisfy |a·q − b·p| = 1 with the largest such q ≤ order; they recur with period b. */
function lastWhere(b: number, order: number, fits: (q: number) => boolean): number | undefined {
  for (let q = order; q > order - b && q > 0; q -= 1) {
    if (fits(q)) return q;
  }
  return undefined;
}

function decimalWidth(denominator: number): number {
  let unit = 1;
  while (denominator % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : (100 * unit) / denominator ** 2;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
