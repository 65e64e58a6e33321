import { median } from './median.ts';

/** Median time of one call in nanoseconds, over several rounds of as many calls as fill about 30 ms. */
export function timeLoop(call: () => unknown, rounds = 9): number {
  let sink: unknown;
  const batch = (calls: number) => {
    const began = process.hrtime.bigint();
    for (let index = 0; index < calls; index++) sink = call();
    return Number(process.hrtime.bigint() - began);
  };
  let calls = 1;
  while (batch(calls) < 30_000_000 && calls < 1 << 26) calls *= 2;
  const samples = Array.from({ length: rounds }, () => batch(calls) / calls);
  // Keeps the compiler from dropping the calls.
  if (sink === samples) throw new Error('unreachable');
  return median(samples);
}
