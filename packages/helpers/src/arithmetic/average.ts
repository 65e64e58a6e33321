import type { Heterogeneity } from './derived.ts';
import { exactProduct, roundedRatio } from './exact.ts';
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

/** The mean of estimates: of their ends, or weighted by one over the square of their widths. */
export function averageOf(spans: readonly Span[], method: 'mean' | 'inverse-variance'): Stated {
  if (method === 'inverse-variance') {
    const weighted = weightedMean(spans);
    if (weighted !== null) {
      const { mid, half } = weighted;
      const ends = { low: roundedRatio(mid - half), high: roundedRatio(mid + half) };
      const { level = null, basis } = spans[0] ?? {};
      return { span: { ...ends, best: roundedRatio(mid), level, basis }, note: null };
    }
  }
  const total = spans.reduce(addSpans);
  const part = (value: number) => roundedRatio(value / spans.length);
  const best = total.best === undefined ? undefined : part(total.best);
  return {
    span: { ...total, low: part(total.low), high: part(total.high), best },
    note:
      method === 'mean'
        ? null
        : 'The estimates could not be weighted, because not all are symmetric intervals of one level: the plain mean was taken.',
  };
}

/** How far estimates differ beyond their intervals (Cochran’s Q and I²); undefined where it cannot be worked out. */
export function heterogeneityOf(spans: readonly Span[]): Heterogeneity | undefined {
  const weighted = weightedMean(spans);
  const multiple = multiples[String(spans[0]?.level)];
  if (weighted === null || multiple === undefined) return undefined;
  const { mid } = weighted;
  const parts = spans.map((span) => {
    const own = middleOf(span);
    return own === null ? 0 : ((own.mid - mid) / own.half) ** 2;
  });
  const q = parts.reduce((sum, part) => sum + part, 0) * exactProduct(multiple, multiple);
  const degreesOfFreedom = spans.length - 1;
  const iSquared = q > degreesOfFreedom ? (q - degreesOfFreedom) / q : 0;
  return { q: roundedRatio(q), degreesOfFreedom, iSquared: roundedRatio(iSquared) };
}

/** The weighted mean and half its interval; null unless all are symmetric intervals of one level and some width. */
function weightedMean(
  spans: readonly Span[],
): { readonly mid: number; readonly half: number } | null {
  const [first] = spans;
  const own = spans.flatMap((span) => {
    const isAlike = span.level === first?.level && span.basis === first?.basis;
    const middle = middleOf(span);
    return isAlike && middle !== null && middle.half > 0 && span.level !== null && span.level < 1
      ? middle
      : [];
  });
  if (own.length < spans.length) return null;
  const weights = own.map(({ half }) => 1 / (half * half));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mid = own.reduce((sum, { mid: each }, at) => sum + (each * (weights[at] ?? 0)) / total, 0);
  return { mid, half: Math.sqrt(1 / total) };
}
