import type { Dependence } from './dependence.ts';
import { roundedRatio } from './exact.ts';
import type { NotUsable } from './propagate.ts';
import type { Span } from './span.ts';

/** A result that uses a stated correlation where it can, and says so where it cannot. */
export interface Stated {
  readonly span: Span | null;
  readonly note: string | null;
}

/**
 * The ends as interval arithmetic gives them, unless a dependence was stated and can be used.
 *
 * @param slopes how much the result moves with each operand, at their best guesses.
 * @param unfit why the law of propagation would not hold for a result with this half width.
 */
export function byDependence(
  dependence: Dependence | undefined,
  byEnds: Span | null,
  best: number,
  spans: readonly Span[],
  slopes: readonly number[],
  unfit?: (half: number) => NotUsable | false,
): Stated {
  if (dependence === undefined || byEnds === null) return { span: byEnds, note: null };
  const law = dependence.propagate(spans.map((span, at) => ({ span, slope: slopes[at] ?? 0 })));
  const found = typeof law === 'string' ? law : unfit?.(law.half) || law;
  if (typeof found === 'string') {
    const note = `The stated dependence was not used, because ${found}: the ends were combined.`;
    return { span: byEnds, note };
  }
  const { half, level, basis } = found;
  // What was worked out in doubles is as sure as their digits, and its ends no surer.
  const [low, high] = [roundedRatio(best - half, -1), roundedRatio(best + half, 1)];
  return { span: { low, high, best: roundedRatio(best), level, basis }, note: null };
}

/** The best guess of a span, or its middle. */
export function centre({ low, high, best }: Span): number {
  return best ?? (low + high) / 2;
}

/** A computation on exactly two spans, as `derive` calls it. */
export function ofTwo(compute: (a: Span, b: Span) => Stated): (spans: readonly Span[]) => Stated {
  return ([a, b]) =>
    a === undefined || b === undefined ? { span: null, note: null } : compute(a, b);
}
