import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, over, times } from '../estimate.ts';
import type { ProcessSamples, Snippet } from '../sample-process.ts';
import type { ImportTimes, Passed } from '../timed-import.ts';
import { type Loaded, ours } from './loaded.ts';

/** One measurement of a process, over the same of one that imports an empty module. */
export type Over = (name: string, read: (times: ImportTimes) => number) => Estimate;

export const systems = { module: 'ESM', commonjs: 'CommonJS' } as const;

/** Which process tells of it, and which of its times. */
const stages = {
  ready: { what: 'import everything until it can be used', process: 'one', time: 'ready' },
  one: { what: 'import, then get one record', process: 'one', time: 'touched' },
  // Its code is read when the first is asked for.
  computed: { what: 'import, then add two records', process: 'computed', time: 'touched' },
  all: {
    what: 'import, then read every field of every record',
    process: 'all',
    time: 'touched',
  },
} as const;

/** The rows of the table for one module system: what loading costs, in all, per record and by the clock on the wall. */
export function packageCases(
  type: Snippet['type'],
  loaded: readonly Loaded[],
  counts: ReadonlyMap<string, number>,
  overEmpty: Over,
): readonly BenchCase[] {
  const lower = { better: 'lower' } as const;
  return (Object.keys(stages) as (keyof typeof stages)[]).flatMap((stage): readonly BenchCase[] => {
    const { what, process, time } = stages[stage];
    const others = loaded.filter((entry) => entry !== ours && entry[process] !== undefined);
    const cost = ({ name }: Loaded, clock: keyof Passed) =>
      overEmpty(`${name} ${process}`, (told) => told[time][clock]);
    const perRecord = (entry: Loaded) =>
      times(cost(entry, 'cpu'), 1000 / (counts.get(entry.name) ?? Number.NaN));
    const system = systems[type];
    return [
      {
        ...lower,
        id: `load-${stage}-${type}`,
        what: `${what}, ${system}: CPU time over an empty process`,
        unit: 'ms',
        ours: cost(ours, 'cpu'),
        peers: others.map((entry) => ({ name: entry.name, value: cost(entry, 'cpu') })),
      },
      {
        ...lower,
        id: `load-${stage}-per-record-${type}`,
        what: `the same per record, ${system}`,
        unit: 'µs',
        again: true,
        ours: perRecord(ours),
        peers: others
          .filter(({ dataOnCall }) => stage === 'all' || dataOnCall === undefined)
          .map((entry) => ({ name: entry.name, value: perRecord(entry) })),
      },
      {
        ...lower,
        id: `load-${stage}-wall-${type}`,
        what: `the same by the clock on the wall, ${system}`,
        unit: 'ms',
        again: true,
        ours: cost(ours, 'wall'),
        peers: [],
      },
    ];
  });
}

/** The row of peak memory. */
export function memoryCase(
  type: Snippet['type'],
  loaded: readonly Loaded[],
  samples: Readonly<Record<string, ProcessSamples>>,
): BenchCase {
  const peak = (name: string) => estimateOf(samples[name]?.mebibytes ?? []);
  const overEmpty = ({ name }: Loaded) => over(peak(`${name} all`), peak('empty'));
  return {
    id: `memory-${type}`,
    what: `peak memory of reading everything over an empty process, ${systems[type]}`,
    unit: 'MiB',
    better: 'lower',
    ours: overEmpty(ours),
    peers: loaded
      .filter((entry) => entry !== ours)
      .map((entry) => ({ name: entry.name, value: overEmpty(entry) })),
  };
}
