import type { Estimate } from '../estimate.ts';
import type { pointsOf } from './points-of.ts';
import { slopeOf } from './slope.ts';

/** The slope of the time over the size, with its error. */
export function slopeFrom(some: ReturnType<typeof pointsOf>): Estimate {
  const slope = (end: (ms: Estimate, at: number) => number) =>
    slopeOf(some.map(({ size, ours: { ms } }, at) => ({ size, ms: end(ms, at) })));
  // It is least where the small ones took as long as they may have, and the large ones as short.
  const isSmall = (at: number) => at < some.length / 2;
  return {
    value: slope(({ value }) => value),
    low: slope(({ low, high }, at) => (isSmall(at) ? high : low)),
    high: slope(({ low, high }, at) => (isSmall(at) ? low : high)),
  };
}
