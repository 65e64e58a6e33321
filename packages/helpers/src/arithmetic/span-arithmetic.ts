import { exactProduct, exactSum } from './exact.ts';
import { basisOfBoth, levelOfBoth } from './level.ts';
import type { Span } from './span.ts';

// Interval arithmetic: whatever two quantities depend on, their sum lies between the sums of their ends.

const isStrict = (a: Span, b: Span) => a.isStrict === true || b.isStrict === true;

/** The best guess of a result, where both operands have one. */
function bestOf(a: Span, b: Span, compute: (x: number, y: number) => number): number | undefined {
  return a.best === undefined || b.best === undefined ? undefined : compute(a.best, b.best);
}

/** The sum of two spans: ends add to ends. */
export function addSpans(a: Span, b: Span): Span {
  return {
    low: exactSum(a.low, b.low),
    high: exactSum(a.high, b.high),
    best: bestOf(a, b, exactSum),
    level: levelOfBoth(a, b),
    basis: basisOfBoth(a, b),
    isStrict: isStrict(a, b),
  };
}

/** A span less another: the low end less the high end, and the other way round. */
export function subtractSpans(a: Span, b: Span): Span {
  return {
    low: exactSum(a.low, -b.high),
    high: exactSum(a.high, -b.low),
    best: bestOf(a, b, (x, y) => exactSum(x, -y)),
    level: levelOfBoth(a, b),
    basis: basisOfBoth(a, b),
    isStrict: isStrict(a, b),
  };
}

/** The product of two spans, by their corners. */
export function multiplySpans(a: Span, b: Span): Span {
  return cornered(a, b, exactProduct);
}

/** One span over another, by their corners; null where the second may be zero in a way that leaves nothing. */
export function divideSpans(
  a: Span,
  b: Span,
  quotient: (x: number, y: number) => number = (x, y) => x / y,
): Span | null {
  if (b.low < 0 && b.high > 0) return null;
  if (b.low === 0 || b.high === 0) {
    // Towards zero the quotient grows without end, so that only its low end is known.
    if (b.high <= 0 || a.low < 0) return null;
    return {
      low: quotient(a.low, b.high),
      high: Infinity,
      level: levelOfBoth(a, b),
      basis: basisOfBoth(a, b),
      isStrict: isStrict(a, b),
    };
  }
  return cornered(a, b, quotient);
}

function cornered(a: Span, b: Span, compute: (x: number, y: number) => number): Span {
  const corners = [a.low, a.high]
    .flatMap((x) => [compute(x, b.low), compute(x, b.high)])
    .filter((corner) => !Number.isNaN(corner));
  return {
    low: Math.min(...corners),
    high: Math.max(...corners),
    best: bestOf(a, b, compute),
    level: levelOfBoth(a, b),
    basis: basisOfBoth(a, b),
    isStrict: isStrict(a, b),
  };
}
