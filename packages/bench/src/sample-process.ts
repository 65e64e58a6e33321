import { spawnSync } from 'node:child_process';
import { median } from './median.ts';

export interface ProcessSample {
  /** Median wall time of the whole process in ms. */
  readonly ms: number;
  /** Median peak memory of the process in MiB. */
  readonly mebibytes: number;
  /** What the process printed, of its last run. */
  readonly output: string;
  /** What it printed in each run that counted. */
  readonly outputs: readonly string[];
}

/** VmHWM begins anew with the process; the peak that getrusage gives would be that of the process it was forked from. */
const trailer =
  "\nconst { readFileSync: readStatus } = process.getBuiltinModule('node:fs'); process.stderr.write(/VmHWM:\\s*(\\d+)/.exec(readStatus('/proc/self/status', 'utf8'))[1]);";

/** Runs each snippet as a process of its own, in turn, so that a drift of the machine hits all of them alike. */
export function sampleProcesses(
  snippets: Readonly<
    Record<string, { readonly code: string; readonly type: 'module' | 'commonjs' }>
  >,
  options: { readonly runs: number; readonly cwd: string },
): Readonly<Record<string, ProcessSample>> {
  const names = Object.keys(snippets);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const peaks = new Map<string, number[]>(names.map((name) => [name, []]));
  const outputs = new Map<string, string[]>(names.map((name) => [name, []]));
  for (let run = -1; run < options.runs; run++) {
    for (const name of names) {
      const { code, type } = snippets[name] as (typeof snippets)[string];
      const began = process.hrtime.bigint();
      const done = spawnSync(
        process.execPath,
        [`--input-type=${type}`, '--no-warnings', '-e', code + trailer],
        { cwd: options.cwd, encoding: 'utf8' },
      );
      const ms = Number(process.hrtime.bigint() - began) / 1e6;
      if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`);
      // The first round warms the file cache and is not counted.
      if (run < 0) continue;
      outputs.get(name)?.push(done.stdout.trim());
      times.get(name)?.push(ms);
      peaks.get(name)?.push(Number(done.stderr) / 1024);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        ms: median(times.get(name) ?? []),
        mebibytes: median(peaks.get(name) ?? []),
        output: outputs.get(name)?.at(-1) ?? '',
        outputs: outputs.get(name) ?? [],
      },
    ]),
  );
}
