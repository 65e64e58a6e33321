import { spawnSync } from 'node:child_process';

export interface ProcessSamples {
  /** What the process printed in each run that counted. */
  readonly outputs: readonly string[];
  /** Its peak memory in each of them, in MiB. */
  readonly mebibytes: readonly number[];
}

export interface Snippet {
  readonly code: string;
  readonly type: 'module' | 'commonjs';
}

/** VmHWM begins anew with the process; the peak that getrusage gives would be that of the process it was forked from. */
const trailer =
  "\nconst { readFileSync: readStatus } = process.getBuiltinModule('node:fs'); process.stderr.write(/VmHWM:\\s*(\\d+)/.exec(readStatus('/proc/self/status', 'utf8'))[1]);";

/**
 * Runs each snippet as a process of its own, in turn, so that a drift of the machine hits all of them alike. The first round
 * warms the file cache and is not counted, unless `warm` says that it is warm.
 */
export function sampleProcesses(
  snippets: Readonly<Record<string, Snippet>>,
  options: {
    readonly runs: number;
    readonly cwd: string;
    readonly warm?: true;
    readonly onRound?: (round: string) => void;
  },
): Readonly<Record<string, ProcessSamples>> {
  const samples = Object.entries(snippets).map(([name, snippet]) => ({
    name,
    snippet,
    outputs: [] as string[],
    mebibytes: [] as number[],
  }));
  for (let run = options.warm ? 0 : -1; run < options.runs; run++) {
    options.onRound?.(run < 0 ? 'warming up' : `round ${run + 1} of ${options.runs}`);
    for (const { name, snippet, outputs, mebibytes } of samples) {
      const { code, type } = snippet;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [`--input-type=${type}`, '--no-warnings', '-e', code + trailer],
        { cwd: options.cwd, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      if (run < 0) continue;
      outputs.push(stdout.trim());
      mebibytes.push(Number(stderr) / 1024);
    }
  }
  return Object.fromEntries(
    samples.map(({ name, outputs, mebibytes }) => [name, { outputs, mebibytes }]),
  );
}
