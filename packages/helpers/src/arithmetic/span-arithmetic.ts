import { exactSum, type Way } from './exact.ts';
import { type Compute, exactCompute } from './exact-ends.ts';
import { basisOfBoth, levelOfBoth } from './level.ts';
import type { Span } from './span.ts';

// Interval arithmetic: whatever two quantities depend on, their sum lies between the sums of their ends.

const isStrict = (a: Span, b: Span) => a.isStrict === true || b.isStrict === true;

/** The best guess of a result, where both operands have one. */
function bestOf(a: Span, b: Span, compute: (x: number, y: number) => number): number | undefined {
  return a.best === undefined || b.best === undefined ? undefined : compute(a.best, b.best);
}

/** A span of percentages of a whole, of which there is no more than all: an end that is cut off there can be reached. */
export function upToAll(span: Span): Span {
  return span.high > 100 ? { ...span, high: 100, isStrict: false } : span;
}

/** The sum of two spans: ends add to ends. */
export function addSpans(a: Span, b: Span): Span {
  return joined(a, b, b.low, b.high, 1);
}

/** A span less another: the low end less the high end, and the other way round. */
export function subtractSpans(a: Span, b: Span): Span {
  return joined(a, b, b.high, b.low, -1);
}

function joined(a: Span, b: Span, low: number, high: number, sign: 1 | -1): Span {
  const level = levelOfBoth(a, b);
  const basis = basisOfBoth(a, b);
  const strict = isStrict(a, b);
  // Counts and decimals, which are nearly all there is, are exact without a fraction beside them.
  if (a.exactly === undefined && b.exactly === undefined) {
    return {
      low: exactSum(a.low, sign * low),
      high: exactSum(a.high, sign * high),
      best:
        a.best === undefined || b.best === undefined ? undefined : exactSum(a.best, sign * b.best),
      level,
      basis,
      isStrict: strict,
    };
  }
  // Three thirds of a whole are the whole, and not 99.9999999999999 percent.
  const { exactly, compute } = exactCompute(
    [a, b],
    ([p, q], [r, s]) => [p * s + BigInt(sign) * r * q, q * s],
    (x, y) => x + sign * y,
  );
  const isPoint = a.low === a.high && low === high;
  return {
    low: compute(a.low, low, isPoint ? 0 : -1),
    high: compute(a.high, high, isPoint ? 0 : 1),
    best: bestOf(a, b, (x, y) => compute(x, y, 0)),
    level,
    basis,
    isStrict: strict,
    exactly,
  };
}

/** One span over another, by their corners; null where the second may be zero in a way that leaves nothing. */
export function divideSpans(a: Span, b: Span, quotient: Compute): Span | null {
  if (b.low < 0 && b.high > 0) return null;
  if (b.low === 0 || b.high === 0) {
    // Towards zero the quotient grows without end, so that only its low end is known.
    if (b.high <= 0 || a.low < 0) return null;
    return {
      low: quotient(a.low, b.high, -1),
      high: Infinity,
      level: levelOfBoth(a, b),
      basis: basisOfBoth(a, b),
      isStrict: isStrict(a, b),
    };
  }
  return cornered(a, b, quotient);
}

/** What two spans make, by their corners. The ends are rounded outwards, so that no rounding makes them surer. */
export function cornered(a: Span, b: Span, compute: Compute): Span {
  const isPoint = a.low === a.high && b.low === b.high;
  const corners = (way: Way) =>
    isPoint
      ? [compute(a.low, b.low, 0)]
      : [a.low, a.high]
          .flatMap((x) => [compute(x, b.low, way), compute(x, b.high, way)])
          .filter((corner) => !Number.isNaN(corner));
  return {
    low: Math.min(...corners(-1)),
    high: Math.max(...corners(1)),
    best: bestOf(a, b, (x, y) => compute(x, y, 0)),
    level: levelOfBoth(a, b),
    basis: basisOfBoth(a, b),
    isStrict: isStrict(a, b),
  };
}
