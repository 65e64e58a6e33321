import { InvalidOptionError } from '../errors/invalid-errors.ts';
import type { HalfWidth } from './dependence.ts';
import { middleOf } from './middle.ts';
import type { Span } from './span.ts';

/** One operand of a computation: its span, and how much the result moves when it moves by one. */
export interface Term {
  /** Its ends and their level. */
  readonly span: Span;
  /** How much the result moves when it moves by one; negative where the other way. */
  readonly slope: number;
}

/** Why a stated correlation cannot be used; the ends are then added, which needs no correlation. */
export type NotUsable =
  | 'no interval has a level'
  | 'only one of the numbers is an interval'
  | 'an end is open or has no level'
  | 'an interval is not symmetric'
  | 'the levels differ'
  | 'the divisor is not known to within a fifth'
  | 'a product of numbers this wide is no straight line';

/**
 * Half the width of a result by the law of propagation of uncertainty with one correlation between all pairs (GUM
 * 5.2.2). Symmetric intervals of one level are the same multiple of their standard uncertainties, and so is the result.
 * What is exact or rounded is no random error: its half width is added in full.
 *
 * @param rho the correlation, -1 to 1.
 * @throws InvalidOptionError where so many operands cannot all be correlated so.
 */
export function propagate(terms: readonly Term[], rho: number): HalfWidth | NotUsable {
  const sizes: number[] = [];
  let certain = 0;
  let found: Span | undefined;
  for (const { span, slope } of terms) {
    if (span.level === null) return 'an end is open or has no level';
    const middle = middleOf(span);
    if (middle === null)
      return Number.isFinite(span.high - span.low)
        ? 'an interval is not symmetric'
        : 'an end is open or has no level';
    if (span.level === 1) {
      certain += Math.abs(slope) * middle.half;
      continue;
    }
    if (found !== undefined && (found.level !== span.level || found.basis !== span.basis))
      return 'the levels differ';
    found = span;
    sizes.push(slope * middle.half);
  }
  if (found === undefined) return 'no interval has a level';
  // The ends then keep the level by themselves, and in a quotient the law of first order would not.
  if (sizes.length === 1) return 'only one of the numbers is an interval';
  const least = -1 / (sizes.length - 1);
  if (rho < least) {
    throw new InvalidOptionError(
      'rho',
      String(rho),
      `at least ${least} between ${sizes.length} figures`,
    );
  }
  // One factor at a time is scaled out, so that squares of large counts neither overflow nor lose digits.
  const largest = Math.max(...sizes.map(Math.abs));
  const scaled = sizes.map((size) => (largest === 0 ? 0 : size / largest));
  const total = scaled.reduce((sum, size) => sum + size, 0);
  const squares = scaled.reduce((sum, size) => sum + size * size, 0);
  const variance = (1 - rho) * squares + rho * total * total;
  return {
    half: largest * Math.sqrt(Math.max(variance, 0)) + certain,
    level: found.level,
    basis: found.basis,
  };
}
