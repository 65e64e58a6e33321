import { cpuTime } from './cpu-time.ts';
import { median } from './median.ts';

/** Long enough for a clock of microseconds, short enough to be done in many processes. */
const BATCH_MS = 15;
/** So long the engine has to compile what is called often; a call that takes longer is no loop. */
const WARM_MS = 120;

/** Median CPU time of one call in nanoseconds, over a few rounds of as many calls as fill a batch. */
export function timeLoop(call: () => unknown, rounds = 3): number {
  let sink: unknown;
  const batch = (calls: number) => {
    const began = cpuTime();
    for (let index = 0; index < calls; index++) sink = call();
    return cpuTime() - began;
  };
  const warm = cpuTime() + WARM_MS;
  let calls = 1;
  while (batch(calls) < BATCH_MS && calls < 1 << 26) calls *= 2;
  while (cpuTime() < warm) batch(calls);
  // What took a batch when it was cold takes less of one now.
  while (batch(calls) < BATCH_MS && calls < 1 << 26) calls *= 2;
  const samples = Array.from({ length: rounds }, () => (1e6 * batch(calls)) / calls);
  // Keeps the compiler from dropping the calls.
  if (sink === samples) throw new Error('unreachable');
  return median(samples);
}
