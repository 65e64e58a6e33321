import type { Dependence } from './dependence.ts';
import { exactCompute } from './exact-ends.ts';
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
  const { exactly, compute } = exactCompute(
    [top, bottom],
    ([p, q], [r, s]) => [(p * s - BigInt(shift) * r * q) * BigInt(factor), q * r],
    (x, y) => {
      if (y === Infinity) return x === Infinity ? Number.NaN : -shift * factor;
      return x / y;
    },
  );
  const byEnds = divideSpans(above, below, compute);
  const [x, y] = [centre(top), centre(bottom)];
  const slopes = [factor / y, (-factor * x) / (y * y)];
  return byDependence(
    dependence,
    byEnds === null ? null : { ...byEnds, exactly },
    compute(x, y, 0),
    [top, bottom],
    slopes,
    () => bottom.high - bottom.low > MOST_WIDTH * y && 'the divisor is not known to within a fifth',
  );
}
