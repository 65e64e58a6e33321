import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { folderOf } from '../peers.ts';
import { sampleProcesses } from '../sample-process.ts';

/** A package that is loaded, and three ways to touch what it holds. */
interface Loaded {
  readonly name: string;
  /** How it is imported; null where it does not offer that module system. */
  readonly module: string;
  readonly commonjs: string | null;
  /** One record, as its users get it. */
  readonly one: string;
  /** Every field of every record is read once. */
  readonly all: string;
  readonly count: string;
}

const ours: Loaded = {
  name: '@darkfigure/dataset + helpers',
  module: `import { catalog } from '@darkfigure/helpers'; import { dataset } from '@darkfigure/dataset';`,
  commonjs: `const { catalog } = require('@darkfigure/helpers'); const { dataset } = require('@darkfigure/dataset');`,
  one: `catalog.figure('tip-report/victims-identified/world/2022').id`,
  all: 'JSON.stringify(dataset).length',
  count: 'dataset.figures.length',
};

/**
 * The tables and lists of vega-datasets as its users get them: each by the call that the package gives. It fetches from an
 * address on the web; here the answer is the same file of its own tarball, so that no network is measured, to its advantage.
 */
const vegaFiles = `Promise.all(Object.keys(data).filter((name) => /\\.(?:csv|json)$/.test(name)).map((name) => data[name]()))`;
const vegaFromDisk = `globalThis.fetch = async (url) => { const text = readFileSync(${JSON.stringify(join(folderOf('vega-datasets'), 'data'))} + url.slice(url.lastIndexOf('/')), 'utf8'); return { json: async () => JSON.parse(text), text: async () => text }; };`;

const peers: readonly Loaded[] = [
  {
    name: 'mime-db',
    module: `import db from 'mime-db';`,
    commonjs: `const db = require('mime-db');`,
    one: `db['text/html'].source`,
    all: 'JSON.stringify(db).length',
    count: 'Object.keys(db).length',
  },
  {
    name: 'iso-3166',
    module: `import { iso31661, iso31662 } from 'iso-3166';`,
    commonjs: null,
    one: `iso31662.find(({ code }) => code === 'US-CA').name`,
    all: 'JSON.stringify([iso31661, iso31662]).length',
    count: 'iso31661.length + iso31662.length',
  },
  {
    name: 'emojibase-data',
    module: `import data from 'emojibase-data/en/data.json' with { type: 'json' };`,
    commonjs: `const data = require('emojibase-data/en/data.json');`,
    one: `data.find(({ hexcode }) => hexcode === '1F600').label`,
    all: 'JSON.stringify(data).length',
    count: 'data.length',
  },
  {
    name: 'web-features',
    module: `import { features } from 'web-features';`,
    commonjs: null,
    one: 'features.grid.name',
    all: 'JSON.stringify(features).length',
    count: 'Object.keys(features).length',
  },
  {
    name: '@mdn/browser-compat-data',
    module: `import bcd from '@mdn/browser-compat-data' with { type: 'json' };`,
    commonjs: `const bcd = require('@mdn/browser-compat-data');`,
    one: `bcd.css.properties.grid.__compat.support.firefox`,
    all: 'JSON.stringify(bcd).length',
    count: `(function walk(node) { let n = 0; for (const [key, value] of Object.entries(node)) { if (key === '__compat') n++; else if (value && typeof value === 'object' && key !== 'browsers' && key !== '__meta') n += walk(value); } return n; })(bcd)`,
  },
  {
    // What is imported are addresses; the data come with the first call.
    name: 'vega-datasets',
    module: `import data from 'vega-datasets'; import { readFileSync } from 'node:fs'; ${vegaFromDisk}`,
    commonjs: null,
    one: `(await data['cars.json']())[0].Name`,
    all: `JSON.stringify(await ${vegaFiles}).length`,
    count: `(await ${vegaFiles}).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0)`,
  },
];

const oneSource = `import { nhth } from '@darkfigure/dataset/sources/nhth'; console.log(nhth.figures.length);`;

const touches = {
  ready: { what: 'import everything until it can be used', code: () => '0' },
  one: { what: 'import, then get one record', code: ({ one }: Loaded) => one },
  all: { what: 'import, then read every field of every record', code: ({ all }: Loaded) => all },
} as const;

/** What is shown for less than nothing: a difference of two processes may come out below zero. */
const LEAST = { ms: 0.1, mebibytes: 0.1 };
/** Medians of one and the same process differ by 10 ms from run to run, and a load is a difference of two. */
const NOISE = { ms: 20, mebibytes: 1 };

/** Time over an empty process, in all and per record, for each way to touch the records; and peak memory. */
export function loadCases(cwd: string, runs: number): readonly BenchCase[] {
  return (['module', 'commonjs'] as const).flatMap((type) => {
    const loaded = [ours, ...peers].filter((entry) => entry[type] !== null);
    const counted = sampleProcesses(
      Object.fromEntries(
        loaded.map((entry) => [
          entry.name,
          { code: `${entry[type]} console.log(${entry.count});`, type },
        ]),
      ),
      { cwd, runs: 1 },
    );
    const timed = loaded.flatMap((entry) =>
      Object.entries(touches).map(([touch, { code }]) => [
        `${entry.name} ${touch}`,
        { code: `${entry[type]} console.log(${code(entry)});`, type },
      ]),
    );
    const samples = sampleProcesses(
      {
        empty: { code: 'console.log(0);', type },
        source: { code: type === 'module' ? oneSource : 'console.log(0);', type },
        ...Object.fromEntries(timed),
      },
      { cwd, runs },
    );
    const over = (name: string, unit: 'ms' | 'mebibytes') => {
      const [sample, empty] = [samples[name], samples.empty];
      if (sample === undefined || empty === undefined) throw new Error(`${name} was not sampled`);
      return Math.max(sample[unit] - empty[unit], LEAST[unit]);
    };
    const system = type === 'module' ? 'ESM' : 'CommonJS';
    const caseOf = (
      about: Pick<BenchCase, 'id' | 'what' | 'unit' | 'noise'>,
      value: (entry: Loaded) => number,
    ): BenchCase => ({
      ...about,
      better: 'lower',
      ours: value(ours),
      peers: loaded
        .filter((entry) => entry !== ours)
        .map((entry) => ({ name: entry.name, value: value(entry) })),
    });
    const cases = (Object.keys(touches) as (keyof typeof touches)[]).flatMap((touch) => [
      caseOf(
        {
          id: `load-${touch}-${type}`,
          what: `${touches[touch].what}, ${system}, over an empty process`,
          unit: 'ms',
          noise: NOISE.ms,
        },
        ({ name }) => over(`${name} ${touch}`, 'ms'),
      ),
      caseOf(
        {
          id: `load-${touch}-per-record-${type}`,
          what: `the same per record, ${system}`,
          unit: 'µs',
          noise: Number.POSITIVE_INFINITY,
        },
        ({ name }) =>
          (1000 * over(`${name} ${touch}`, 'ms')) / Number(counted[name]?.output ?? Number.NaN),
      ),
    ]);
    cases.push(
      caseOf(
        {
          id: `memory-${type}`,
          what: `peak memory of reading everything over an empty process, ${system}`,
          unit: 'MiB',
          noise: NOISE.mebibytes,
        },
        ({ name }) => over(`${name} all`, 'mebibytes'),
      ),
    );
    if (type === 'module')
      cases.push({
        id: 'load-one-source',
        what: 'import one source, ESM, over an empty process',
        unit: 'ms',
        noise: NOISE.ms,
        better: 'lower',
        ours: over('source', 'ms'),
        peers: [{ name: `${ours.name}, one record`, value: over(`${ours.name} one`, 'ms') }],
      });
    return cases;
  });
}
