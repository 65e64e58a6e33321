import { createRequire } from 'node:module';
import { dataset } from '@darkfigure/dataset';
import { catalog, createCatalog, sum } from '@darkfigure/helpers';
import type Intervals from 'interval-arithmetic';
import { add, bignumber } from 'mathjs';
import { addSpans } from '../../../helpers/src/arithmetic/span-arithmetic.ts';
import type { BenchCase } from '../bench-case.ts';
import { cpuTime } from '../cpu-time.ts';
import { timeLoop } from '../time-loop.ts';

/** Required, not imported: what its default export is depends on who reads the module. */
const intervals: typeof Intervals = createRequire(import.meta.url)('interval-arithmetic');

const PAIRS = 1024;

/** Two ends from a little generator, so that no compiler can work the sums out beforehand. */
function madeEnds(scale: number): readonly { readonly low: number; readonly high: number }[] {
  let state = 20_261_122;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % 100_000;
  };
  return Array.from({ length: PAIRS }, () => {
    const low = next();
    return { low: low / scale, high: (low + next()) / scale };
  });
}

/** Calls a second of a sum over neighbours in a list. */
function perSecond<T>(list: readonly T[], add: (a: T, b: T) => unknown): number {
  let at = 0;
  const nanoseconds = timeLoop(() => {
    at = (at + 1) % (PAIRS - 1);
    const [a, b] = [list[at], list[at + 1]];
    if (a === undefined || b === undefined) throw new RangeError();
    return add(a, b);
  });
  return 1e9 / nanoseconds;
}

/**
 * Each sum once to warm up and once to count: the engine makes the loop fastest for whoever comes first, and once all
 * have been there, none has that gain.
 */
function eachPerSecond(sums: Readonly<Record<string, () => number>>) {
  const round = () => Object.entries(sums).map(([name, measure]) => ({ name, value: measure() }));
  round();
  return round();
}

function kernelCase(id: string, what: string, scale: number): BenchCase<number> {
  const ends = madeEnds(scale);
  const spans = ends.map((span) => ({ ...span, level: 1 }));
  const intervalsOfPeer = ends.map(({ low, high }) => new intervals.Interval(low, high));
  const decimals = ends.map(({ low, high }) => ({ low: bignumber(low), high: bignumber(high) }));
  const [ours, ...peers] = eachPerSecond({
    ours: () => perSecond(spans, addSpans),
    'plain objects': () =>
      perSecond(ends, (a, b) => ({ low: a.low + b.low, high: a.high + b.high })),
    'mathjs (it has no intervals: add of each end)': () =>
      perSecond(ends, (a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) })),
    'mathjs, the same with its decimal numbers': () =>
      perSecond(decimals, (a, b) => ({ low: add(a.low, b.low), high: add(a.high, b.high) })),
    'interval-arithmetic': () => perSecond(intervalsOfPeer, intervals.add),
  });
  return { id, what, unit: 'sums/s', better: 'higher', ours: ours?.value ?? Number.NaN, peers };
}

/** The whole operation on two figures: scopes, lineage, uncertainty, freezing. No peer checks anything. */
function figureCase(): BenchCase<number> {
  const parts = [
    catalog.figure('nhth/cases-identified/us/2023'),
    catalog.figure('nhth/cases-identified/us/2024'),
  ] as const;
  const options = {
    assumptions: [{ name: 'a case is of one year', allows: { period: 'disjoint' } }],
  } as const;
  const ends = [9_619, 11_999].map((value) => ({ low: value, high: value }));
  const [a, b] = ends.map(({ low, high }) => new intervals.Interval(low, high));
  if (a === undefined || b === undefined) throw new RangeError();
  return {
    id: 'figure-sums',
    what: 'sum of two figures with everything that is checked and carried along',
    unit: 'sums/s',
    better: 'higher',
    ours: 1e9 / timeLoop(() => sum(parts, options)),
    peers: [
      {
        name: 'interval-arithmetic, two bare intervals',
        value: 1e9 / timeLoop(() => intervals.add(a, b)),
      },
    ],
  };
}

/** A hundred thousand figures asked by place, stage and year, once every axis is indexed. */
function queryCase(count: number): BenchCase<number> {
  const [template] = dataset.figures;
  if (template === undefined) throw new RangeError('the dataset has no figure');
  const places = dataset.geographies.map(({ code }) => code);
  const stages = ['potential', 'identified', 'confirmed', 'signal'] as const;
  const wanted = (at: number) => ({
    stage: stages[at % stages.length] ?? 'potential',
    geography: places[(at * 7) % places.length] ?? 'world',
    period: 1990 + (at % 35),
  });
  const figures = Array.from({ length: count }, (_, at) => {
    const { stage, geography, period } = wanted(at);
    return {
      ...template,
      id: `made/figure/${at}`,
      scope: {
        ...template.scope,
        stage,
        geography: { code: geography, role: template.scope.geography.role },
        period: {
          start: `${period}-01-01`,
          end: `${period}-12-31`,
          calendar: 'calendar-year' as const,
          temporal: 'flow-in' as const,
        },
      },
    };
  });
  const made = createCatalog({ ...dataset, figures, redirects: [] });
  const asked = 201;
  const each = <T>(ask: (at: number) => T) => {
    ask(0);
    const began = cpuTime();
    for (let at = 0; at < asked; at++) ask(at);
    return (cpuTime() - began) / asked;
  };
  return {
    id: 'query-made-figures',
    what: `${count} made figures asked by three axes, indexed, another question each time`,
    unit: 'ms',
    better: 'lower',
    ours: each((at) => made.find(wanted(at)).total),
    peers: [
      {
        name: 'Array.filter',
        value: each((at) => {
          const { stage, geography, period } = wanted(at);
          return figures.filter(
            ({ scope }) =>
              scope.stage === stage &&
              scope.geography.code === geography &&
              scope.period.start === `${period}-01-01`,
          ).length;
        }),
      },
    ],
  };
}

/** Interval sums beside plain objects, mathjs and interval-arithmetic, a whole checked sum, and a large query. */
export function arithmeticCases(): readonly BenchCase<number>[] {
  return [
    kernelCase('interval-sums', 'interval sums, counts', 1),
    kernelCase('interval-sums-decimal', 'interval sums, decimals (ours stay decimal-exact)', 10),
    figureCase(),
    queryCase(100_000),
  ];
}
