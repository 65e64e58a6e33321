import type { Heterogeneity } from './derived.ts';
import { fraction, rounded, roundedRatio, type Way } from './exact.ts';
import { middleOf } from './middle.ts';
import type { Span } from './span.ts';
import { addSpans } from './span-arithmetic.ts';
import type { Stated } from './stated.ts';

/** How many standard uncertainties half an interval of a level is, for a normal distribution. */
const multiples: Readonly<Record<string, number>> = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};

/** A mean that is weighted by one over the square of the widths, and half its interval. */
interface WeightedMean {
  readonly mid: number;
  readonly half: number;
  /** Undefined where the multiple of the level is not known. */
  readonly heterogeneity: Heterogeneity | undefined;
}

/** The mean of estimates: as it was weighted, where that was asked for and could be done, else of their ends. */
export function averageOf(
  spans: readonly Span[],
  method: 'mean' | 'inverse-variance',
  weighted: WeightedMean | null,
): Stated {
  const isPlain = method === 'mean';
  if (!isPlain && weighted !== null) {
    const { mid, half } = weighted;
    const { level = null, basis } = spans[0] ?? {};
    const ends = { low: roundedRatio(mid - half, -1), high: roundedRatio(mid + half, 1) };
    return { span: { ...ends, best: roundedRatio(mid), level, basis }, note: null };
  }
  const total = spans.reduce(addSpans);
  const isPoint = total.low === total.high;
  const part = (value: number, way: Way = 0) => {
    if (!Number.isFinite(value)) return value;
    const [top, bottom] = fraction(value);
    return rounded([top, bottom * BigInt(spans.length)], isPoint ? 0 : way);
  };
  const best = total.best === undefined ? undefined : part(total.best);
  return {
    span: { ...total, low: part(total.low, -1), high: part(total.high, 1), best },
    note: isPlain
      ? null
      : 'The estimates could not be weighted, because not all are symmetric intervals of one level: the plain mean was taken.',
  };
}

/** The weighted mean, with how far the estimates differ; null unless all are symmetric intervals of one level and some width. */
export function weightedMean(spans: readonly Span[]): WeightedMean | null {
  const [first] = spans;
  const own = spans.flatMap((span) => {
    const isAlike = span.level === first?.level && span.basis === first?.basis;
    const middle = middleOf(span);
    return isAlike && middle !== null && middle.half > 0 && span.level !== null && span.level < 1
      ? { ...middle, weight: 1 / (middle.half * middle.half) }
      : [];
  });
  if (own.length < spans.length) return null;
  const total = own.reduce((sum, { weight }) => sum + weight, 0);
  const mid = own.reduce((sum, each) => sum + (each.mid * each.weight) / total, 0);
  const squares = own.reduce((sum, each) => sum + ((each.mid - mid) / each.half) ** 2, 0);
  const multiple = multiples[String(first?.level)];
  return {
    mid,
    half: Math.sqrt(1 / total),
    heterogeneity:
      multiple === undefined
        ? undefined
        : heterogeneity(squares * multiple * multiple, own.length - 1),
  };
}

/** Cochran’s Q and I². */
function heterogeneity(q: number, degreesOfFreedom: number): Heterogeneity {
  const iSquared = q > degreesOfFreedom ? (q - degreesOfFreedom) / q : 0;
  return { q: roundedRatio(q), degreesOfFreedom, iSquared: roundedRatio(iSquared) };
}
