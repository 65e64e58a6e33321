import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Estimate, estimateOf, times } from '../estimate.ts';
import { type ProcessSamples, sampleProcesses } from '../sample-process.ts';
import { ours, streamed, whole } from './programs.ts';
import { writeSynthetic } from './write-synthetic.ts';

/** How many rows the longest table has. */
export const LONGEST = 1_000_000;

interface Point {
  /** Time of one row in ms. */
  readonly perRow: Estimate;
  readonly mebibytes: Estimate;
}

/** One reading of a table of so many rows in processes of their own, by turns. */
export function pointsOf(
  folder: string,
  options: { readonly cwd: string; readonly rows: number; readonly runs: number },
  progress: (what: string) => void,
) {
  const { rows, cwd, runs } = options;
  const path = join(folder, `${rows}.csv`);
  writeSynthetic(path, rows);
  const file = JSON.stringify(path);
  const type = 'module' as const;
  const samples = sampleProcesses(
    {
      ours: { code: ours(file), type },
      whole: { code: whole(file), type },
      streamed: { code: streamed(file), type },
    },
    {
      cwd,
      runs,
      // It was just written, and the programs were warmed by the shorter ones.
      ...(rows === LONGEST ? { warm: true } : {}),
      onRound: (round) => progress(`${rows} rows, ${round}`),
    },
  );
  rmSync(path);
  const of = (name: string) => checked(name, samples[name], rows + 1);
  return { rows, ours: of('ours'), whole: of('whole'), streamed: of('streamed') };
}

/** A time counts only where every row was read. */
function checked(name: string, samples: ProcessSamples | undefined, rows: number): Point {
  if (samples === undefined) throw new Error(`${name} was not sampled`);
  const answers = samples.outputs.map((text) => JSON.parse(text) as { ms: number; rows: number });
  for (const answer of answers)
    if (answer.rows !== rows) throw new Error(`${name}: ${answer.rows} rows, not ${rows}`);
  return {
    perRow: times(estimateOf(answers.map(({ ms }) => ms)), 1 / rows),
    mebibytes: estimateOf(samples.mebibytes),
  };
}
