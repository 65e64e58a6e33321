import { median } from './median.ts';

/** A median with the interval in which the true one lies with 95 %; exact where all three are the same. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The median of some samples with its interval by order statistics, which supposes nothing of how they are spread: from nine
 * samples on, one that is far off moves neither end. Below six, 95 % cannot be had, and the interval is from the least to the
 * greatest.
 */
export function estimateOf(samples: readonly number[]): Estimate {
  const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length < samples.length) throw new RangeError('a sample is no number');
  const trimmed = trimOf(sorted.length);
  const [low, high] = [sorted[trimmed], sorted[sorted.length - 1 - trimmed]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was sampled');
  return { value: median(sorted), low, high };
}

/** How many samples may be left out at each end so that the median still lies between the others with 95 %. */
function trimOf(count: number): number {
  let probability = 0.5 ** count;
  let beyond = probability;
  let trimmed = 0;
  while (beyond <= 0.025) {
    probability *= (count - trimmed) / (trimmed + 1);
    beyond += probability;
    trimmed += 1;
  }
  return Math.max(0, trimmed - 1);
}

/** What was counted and not measured. */
export function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

/** What something takes beyond something empty; the errors of two measurements add as squares. */
export function over(whole: Estimate, empty: Estimate): Estimate {
  const value = whole.value - empty.value;
  return {
    value,
    low: value - Math.hypot(whole.value - whole.low, empty.high - empty.value),
    high: value + Math.hypot(whole.high - whole.value, empty.value - empty.low),
  };
}

/** The same in another unit. */
export function times({ value, low, high }: Estimate, factor: number): Estimate {
  return { value: value * factor, low: low * factor, high: high * factor };
}

/** What is above nothing can be told from nothing. */
export function toldApart({ low }: Estimate): boolean {
  return low > 0;
}

/** One as a multiple of the other, both above nothing: relative errors add as squares, in logarithms. */
export function quotient(a: Estimate, b: Estimate): Estimate {
  const value = a.value / b.value;
  const down = Math.hypot(Math.log(a.value / a.low), Math.log(b.high / b.value));
  const up = Math.hypot(Math.log(a.high / a.value), Math.log(b.value / b.low));
  return { value, low: value * Math.exp(-down), high: value * Math.exp(up) };
}
