import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, exactly, over } from '../estimate.ts';
import { median } from '../median.ts';
import { folderOf } from '../peers.ts';
import { type Snippet, sampleProcesses } from '../sample-process.ts';
import { type ImportTimes, type Passed, timedImport } from '../timed-import.ts';

const folder = join(folderOf('@darkfigure/dataset'), 'dist/sources');

/** One source is to load in less. */
const GOAL_MS = 5;
/** So often each source is loaded: their median hardly moves, there are enough of them. */
const PASSES = 5;

/** The sources that have a module of their own. */
function sourceNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.js$/.test(name))
    .map((name) => name.slice(0, -'.js'.length))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The source whose module is the longest. */
export function largestSource(): { readonly name: string; readonly bytes: number } {
  const sized = sourceNames().map((name) => ({
    name,
    bytes: statSync(join(folder, `${name}.js`)).size,
  }));
  const [first, ...rest] = sized;
  if (first === undefined) throw new Error('no source is built');
  return rest.reduce((most, source) => (source.bytes > most.bytes ? source : most), first);
}

/** One source by its public name, touched at the list of its figures. */
export function sourceSnippet(name: string): Snippet {
  const exported = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return timedImport('module', {
    load: `const { ${exported} } = await import('@darkfigure/dataset/sources/${name}');`,
    touch: `${exported}.figures.length`,
  });
}

/** The largest source, the median of all of them, and how many are not below the goal. */
export function sourceCases(options: {
  readonly largest: (clock: keyof Passed) => Estimate;
  readonly peers: BenchCase['peers'];
  readonly empty: Snippet;
  readonly cwd: string;
  readonly progress: (what: string) => void;
}): readonly BenchCase[] {
  const { largest, peers, empty, cwd, progress } = options;
  const names = sourceNames();
  const samples = sampleProcesses(
    { '': empty, ...Object.fromEntries(names.map((name) => [name, sourceSnippet(name)])) },
    {
      cwd,
      runs: PASSES,
      onRound: (round) => progress(`each of ${names.length} sources, ${round}`),
    },
  );
  const cpuOf = (name: string) =>
    (samples[name]?.outputs ?? []).map((text) => (JSON.parse(text) as ImportTimes).touched.cpu);
  const emptyCpu = estimateOf(cpuOf(''));
  const passes = Array.from({ length: PASSES }, (_, pass) =>
    median(names.map((name) => cpuOf(name)[pass] ?? Number.NaN)),
  );
  const above = names.filter((name) => median(cpuOf(name)) - emptyCpu.value >= GOAL_MS);
  const slowest = names
    .map((name) => ({ name, cpu: median(cpuOf(name)) }))
    .reduce((most, source) => (source.cpu > most.cpu ? source : most));
  const { name } = largestSource();
  const lower = { better: 'lower' } as const;
  return [
    {
      ...lower,
      id: 'load-one-source',
      what: `import the largest source (${name}), ESM: CPU time over an empty process`,
      unit: 'ms',
      ours: largest('cpu'),
      peers,
    },
    {
      ...lower,
      id: 'load-one-source-wall',
      what: 'the same by the clock on the wall',
      unit: 'ms',
      again: true,
      ours: largest('wall'),
      peers: [],
    },
    {
      ...lower,
      id: 'load-median-source',
      what: `import one source, the median of all ${names.length}, ESM: CPU time over an empty process`,
      unit: 'ms',
      ours: over(estimateOf(passes), emptyCpu),
      peers,
    },
    {
      ...lower,
      id: 'load-slowest-source',
      what: `the slowest of them (${slowest.name}), ESM: CPU time over an empty process`,
      unit: 'ms',
      again: true,
      ours: over(estimateOf(cpuOf(slowest.name)), emptyCpu),
      peers: [],
    },
    {
      ...lower,
      id: 'sources-above-goal',
      what: `sources of these ${names.length} that take ${GOAL_MS} ms or more${above.length === 0 ? '' : `: ${above.join(', ')}`}`,
      unit: '',
      again: true,
      ours: exactly(above.length),
      peers: [],
    },
  ];
}
