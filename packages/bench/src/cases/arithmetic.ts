import { figureCase } from '../arithmetic/figure-case.ts';
import { kernelCase } from '../arithmetic/kernel-case.ts';
import { queryCase } from '../arithmetic/query-case.ts';
import type { BenchCase } from '../bench-case.ts';

/** Interval sums beside plain objects, mathjs and interval-arithmetic, a whole checked sum, and a large query. */
export function arithmeticCases(): readonly BenchCase<number>[] {
  return [
    kernelCase('interval-sums', 'interval sums, counts', 1),
    kernelCase('interval-sums-decimal', 'interval sums, decimals (ours stay decimal-exact)', 10),
    figureCase(),
    queryCase(100_000),
  ];
}
