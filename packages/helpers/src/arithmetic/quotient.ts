import type { Dependence } from './dependence.ts';
import type { Way } from './exact.ts';
import { exactEnd, notingEnds } from './exact-ends.ts';
import type { Span } from './span.ts';
import { divideSpans } from './span-arithmetic.ts';
import { byDependence, centre, type Stated } from './stated.ts';

/**
 * How wide a divisor may be, as a part of itself: a fifth to either side. One over it is no straight line; up to here what
 * is called 95 % holds in 94 % at least, whatever the correlation, and beyond it soon in less.
 */
const MOST_WIDTH = 0.4;

/**
 * One span over another, times a factor, rounded once at the end: ends outwards.
 *
 * @param shift what is taken off the quotient before it is multiplied: 1 for a change, 0 else.
 */
export function quotientOf(
  top: Span,
  bottom: Span,
  {
    dependence,
    factor,
    shift = 0,
  }: {
    readonly dependence: Dependence | undefined;
    readonly factor: number;
    readonly shift?: 0 | 1;
  },
): Stated {
  const floored = ({ low, ...rest }: Span): Span => ({ ...rest, low: low === -Infinity ? 0 : low });
  const below = floored(bottom);
  // An open low end of what is divided matters only where the divisor reaches zero.
  const above = below.low === 0 ? floored(top) : top;
  const { exactly, round } = notingEnds();
  const quotient = (x: number, y: number, way: Way) => {
    if (y === Infinity) return x === Infinity ? Number.NaN : -shift * factor;
    if (!Number.isFinite(x * y) || y === 0) return ((shift === 0 ? x : x - y) / y) * factor;
    const [[p, q], [r, s]] = [exactEnd(top, x), exactEnd(bottom, y)];
    return round([(p * s - BigInt(shift) * r * q) * BigInt(factor), q * r], way);
  };
  const byEnds = divideSpans(above, below, quotient);
  const [x, y] = [centre(top), centre(bottom)];
  const slopes = [factor / y, (-factor * x) / (y * y)];
  return byDependence(
    dependence,
    byEnds === null ? null : { ...byEnds, exactly },
    quotient(x, y, 0),
    [top, bottom],
    slopes,
    bottom.level !== 1 &&
      bottom.high - bottom.low > MOST_WIDTH * y &&
      'the divisor is not known to within a fifth',
  );
}
