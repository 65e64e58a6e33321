import { median } from './median.ts';

/** A median with the interval in which the true one lies with 95 %; exact where all three are the same. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /**
   * What it was in each round, where it was measured by rounds. Whatever is measured in the same round stands beside each
   * other in time, so that a machine which is slow for a while is slow for both: differences and quotients are taken round
   * by round.
   */
  readonly rounds?: readonly number[];
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
  return { value: median(sorted), low, high, rounds: samples };
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

/** What something takes beyond something empty: round by round, or by errors that add as squares. */
export function over(whole: Estimate, empty: Estimate): Estimate {
  const rounds = pairs(whole, empty);
  if (rounds !== undefined) return estimateOf(rounds.map(([a, b]) => a - b));
  const value = whole.value - empty.value;
  return {
    value,
    low: value - Math.hypot(whole.value - whole.low, empty.high - empty.value),
    high: value + Math.hypot(whole.high - whole.value, empty.value - empty.low),
  };
}

/** The same in another unit. */
export function times({ value, low, high, rounds }: Estimate, factor: number): Estimate {
  return {
    value: value * factor,
    low: low * factor,
    high: high * factor,
    ...(rounds === undefined ? {} : { rounds: rounds.map((round) => round * factor) }),
  };
}

/** What is above nothing can be told from nothing. */
export function toldApart({ low }: Estimate): boolean {
  return low > 0;
}

/**
 * One as a multiple of the other, both above nothing: round by round where it is above nothing in each, or by relative
 * errors that add as squares, in logarithms.
 */
export function quotient(a: Estimate, b: Estimate): Estimate {
  const rounds = pairs(a, b);
  if (rounds?.every(([mine, other]) => mine > 0 && other > 0))
    return estimateOf(rounds.map(([mine, other]) => mine / other));
  const value = a.value / b.value;
  const down = Math.hypot(Math.log(a.value / a.low), Math.log(b.high / b.value));
  const up = Math.hypot(Math.log(a.high / a.value), Math.log(b.value / b.low));
  return { value, low: value * Math.exp(-down), high: value * Math.exp(up) };
}

/** Both in each round; undefined where they were not measured by the same rounds. */
function pairs(a: Estimate, b: Estimate): readonly (readonly [number, number])[] | undefined {
  if (a.rounds === undefined || b.rounds?.length !== a.rounds.length) return undefined;
  const others = b.rounds;
  return a.rounds.map((mine, round) => [mine, others[round] ?? Number.NaN]);
}
