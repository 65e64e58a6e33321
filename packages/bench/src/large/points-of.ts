import { type Estimate, estimateOf } from '../estimate.ts';
import { type ProcessSamples, sampleProcesses } from '../sample-process.ts';
import { duckdb, ours } from './programs.ts';
import { writeRevision } from './write-revision.ts';

/** Times and memory of the diff by how many figures there are; of DuckDB for the most. */
export function pointsOf(
  folder: string,
  options: { readonly cwd: string; readonly runs: number; readonly sizes: readonly number[] },
  progress: (what: string) => void,
) {
  const { cwd, runs, sizes } = options;
  const largest = Math.max(...sizes);
  return sizes.map((size) => {
    const { before, after, changed, bytes } = writeRevision(folder, size);
    const type = 'module' as const;
    const samples = sampleProcesses(
      {
        ours: { code: ours(before, after), type },
        ...(size === largest ? { duckdb: { code: duckdb(before, after), type } } : {}),
      },
      { cwd, runs, onRound: (round) => progress(`${size} figures, ${round}`) },
    );
    const of = (name: string) => checked(name, samples[name], changed);
    return { size, bytes, ours: of('ours'), peer: size === largest ? of('duckdb') : null };
  });
}

/** A time counts only where what changed was found. */
function checked(
  name: string,
  samples: ProcessSamples | undefined,
  changed: number,
): { readonly ms: Estimate; readonly mebibytes: Estimate } {
  if (samples === undefined) throw new Error(`${name} was not sampled`);
  const answers = samples.outputs.map(
    (text) => JSON.parse(text) as { ms: number; changed: number },
  );
  for (const answer of answers) {
    if (answer.changed !== changed) throw new Error(`${name}: ${answer.changed}, not ${changed}`);
  }
  return {
    ms: estimateOf(answers.map(({ ms }) => ms)),
    mebibytes: estimateOf(samples.mebibytes),
  };
}
