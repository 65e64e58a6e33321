import { add, bignumber } from 'mathjs';
import { addSpans } from '../../../helpers/src/arithmetic/span-arithmetic.ts';
import type { BenchCase } from '../bench-case.ts';
import { timeLoop } from '../time-loop.ts';
import { intervals } from './intervals.ts';
import { madeEnds, PAIRS } from './made-ends.ts';

/** Calls a second of a sum over neighbours in a list. */
function perSecond<T>(list: readonly T[], add: (a: T, b: T) => unknown): number {
  let at = 0;
  const nanoseconds = timeLoop(() => {
    at = (at + 1) % (PAIRS - 1);
    const [a, b] = [list[at], list[at + 1]];
    if (a === undefined || b === undefined) throw new RangeError();
    return add(a, b);
  });
  return 1e9 / nanoseconds;
}

/**
 * Each sum once to warm up and once to count: the engine makes the loop fastest for whoever comes first, and once all
 * have been there, none has that gain.
 */
function eachPerSecond(sums: Readonly<Record<string, () => number>>) {
  const round = () => Object.entries(sums).map(([name, measure]) => ({ name, value: measure() }));
  round();
  return round();
}

/** Bare sums of two ends, ours beside those of the peers. */
export function kernelCase(id: string, what: string, scale: number): BenchCase<number> {
  const ends = madeEnds(scale);
  const spans = ends.map((span) => ({ ...span, level: 1 }));
  const intervalsOfPeer = ends.map(({ low, high }) => new intervals.Interval(low, high));
  const decimals = ends.map(({ low, high }) => ({ low: bignumber(low), high: bignumber(high) }));
  const [ours, ...peers] = eachPerSecond({
    ours: () => perSecond(spans, addSpans),
    'plain objects': () =>
      perSecond(ends, (a, b) => ({ low: a.low + b.low, high: a.high + b.high })),
    'mathjs (it has no intervals: add of each end)': () =>
      perSecond(ends, (a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) })),
    'mathjs, the same with its decimal numbers': () =>
      perSecond(decimals, (a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) })),
    'interval-arithmetic': () => perSecond(intervalsOfPeer, intervals.add),
  });
  return { id, what, unit: 'sums/s', better: 'higher', ours: ours?.value ?? Number.NaN, peers };
}
