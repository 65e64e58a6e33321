import type { Snippet } from './sample-process.ts';

/** What one process tells: CPU time (user and system, all threads) and wall time in ms, from before the import. */
export interface ImportTimes {
  /** Until everything that was imported can be used. */
  readonly ready: Passed;
  /** Until it was touched as well. */
  readonly touched: Passed;
  /** Of the whole process until then: Node itself comes first. */
  readonly whole: Passed;
}

export interface Passed {
  readonly cpu: number;
  readonly wall: number;
}

/** Both clocks are made on first use, which is none of the import: they are read once before they count. */
const clock = `const clock = () => { const { user, system } = process.cpuUsage(); return [(user + system) / 1000, performance.now()]; };
clock();
const passed = ([cpu, wall], [cpuThen, wallThen]) => ({ cpu: cpu - cpuThen, wall: wall - wallThen });
`;

/** A process that imports something inside of itself and touches it, and prints the times of both as JSON. */
export function timedImport(
  type: Snippet['type'],
  code: { readonly before?: string; readonly load: string; readonly touch: string },
): Snippet {
  return {
    type,
    code: `${code.before ?? ''}
${clock}const began = clock();
${code.load}
const ready = clock();
const touched = ${code.touch};
const ended = clock();
if (touched === undefined) throw new Error('what was touched is not there');
console.log(JSON.stringify({ ready: passed(ready, began), touched: passed(ended, began), whole: passed(ended, [0, 0]) }));`,
  };
}
