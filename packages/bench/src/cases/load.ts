import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchCase } from '../bench-case.ts';
import { estimateOf, over } from '../estimate.ts';
import { installedTogether } from '../installed-together.ts';
import { type ProcessSamples, type Snippet, sampleProcesses } from '../sample-process.ts';
import { type ImportTimes, timedImport } from '../timed-import.ts';
import { memoryCase, type Over, packageCases, systems } from './load-rows.ts';
import { type Loaded, ours, peers } from './loaded.ts';
import { recordCounts } from './record-counts.ts';
import { largestSource, sourceCases, sourceSnippet } from './sources.ts';

const nodeItself = 'Node itself, an empty process';

/**
 * What it costs to load, in a process of its own each time: CPU time from before the import until everything can be used,
 * until one record was read, and until every field of every record was; in all, per record and by the clock on the wall;
 * and peak memory. All of it is over a process that imports an empty module and is measured in the same way, and all
 * packages lie as npm installs them.
 */
export function loadCases(runs: number, progress: (what: string) => void): readonly BenchCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-load-'));
  try {
    installedTogether(folder, ['@darkfigure/helpers', ...peers.map(({ name }) => name)]);
    return (['module', 'commonjs'] as const).flatMap((type) => {
      const empty = emptySnippet(folder, type);
      const loaded = [ours, ...peers].filter((entry) => entry[type] !== null);
      const counts = recordCounts(loaded, type, folder);
      const samples = sampleProcesses(
        {
          empty,
          ...(type === 'module' ? { source: sourceSnippet(largestSource().name) } : {}),
          ...Object.fromEntries(
            loaded.flatMap((entry) =>
              (['one', 'computed', 'all'] as const).flatMap((touch) => {
                const code = entry[touch];
                return code === undefined
                  ? []
                  : [[`${entry.name} ${touch}`, snippetOf(entry, type, code)]];
              }),
            ),
          ),
        },
        { cwd: folder, runs, onRound: (round) => progress(`${systems[type]}, ${round}`) },
      );
      const timesOf = (name: string) => answersOf(name, samples[name]);
      const overEmpty: Over = (name, read) =>
        over(estimateOf(timesOf(name).map(read)), estimateOf(timesOf('empty').map(read)));
      const cases = [
        ...packageCases(type, loaded, counts, overEmpty),
        memoryCase(type, loaded, samples),
      ];
      if (type === 'commonjs') return cases;
      const started = estimateOf(timesOf('empty').map(({ whole }) => whole.cpu));
      return [
        ...cases,
        ...sourceCases({
          largest: (clock) => overEmpty('source', ({ touched }) => touched[clock]),
          peers: [
            {
              name: `${ours.name}, one record`,
              value: overEmpty(`${ours.name} one`, ({ touched }) => touched.cpu),
            },
            { name: nodeItself, value: started },
          ],
          empty,
          cwd: folder,
          progress,
        }),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function emptySnippet(folder: string, type: Snippet['type']): Snippet {
  const file = join(folder, type === 'module' ? 'empty.mjs' : 'empty.cjs');
  writeFileSync(file, type === 'module' ? 'export {};\n' : '');
  const load =
    type === 'module'
      ? `await import(${JSON.stringify(pathToFileURL(file).href)});`
      : `require(${JSON.stringify(file)});`;
  return timedImport(type, { load, touch: '0' });
}

function snippetOf(entry: Loaded, type: Snippet['type'], touch: string): Snippet {
  const { before = '' } = entry;
  return timedImport(type, { before, load: entry[type] ?? '', touch });
}

function answersOf(name: string, samples: ProcessSamples | undefined): readonly ImportTimes[] {
  if (samples === undefined) throw new Error(`${name} was not sampled`);
  return samples.outputs.map((text) => JSON.parse(text) as ImportTimes);
}
