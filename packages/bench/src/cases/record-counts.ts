import { type Snippet, sampleProcesses } from '../sample-process.ts';
import type { Loaded } from './loaded.ts';

/** How many records each package holds, by its name: what the row that reads every field reads, and bytes are divided by. */
export function recordCounts(
  loaded: readonly Loaded[],
  type: Snippet['type'],
  cwd: string,
): ReadonlyMap<string, number> {
  const told = sampleProcesses(
    Object.fromEntries(
      loaded.map((entry) => [
        entry.name,
        { type, code: `${entry.before ?? ''} ${entry[type]} console.log(${entry.count});` },
      ]),
    ),
    { cwd, runs: 1, warm: true },
  );
  return new Map(loaded.map(({ name }) => [name, Number(told[name]?.outputs[0])]));
}
