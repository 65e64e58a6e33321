import { join } from 'node:path';
import { folderOf } from '../peers.ts';

/** A package that is loaded, and the ways to touch what it holds. */
export interface Loaded {
  readonly name: string;
  /** What stands before the clock runs. */
  readonly before?: string;
  /** How it is imported; null where it does not offer that module system. */
  readonly module: string;
  readonly commonjs: string | null;
  /** One record, as its users get it. */
  readonly one: string;
  /** A number that is made of two records, where the package makes any. */
  readonly computed?: string;
  /** Every field of every record is read once. */
  readonly all: string;
  /** How many records that are: all that `all` reads, of whatever type. */
  readonly count: string;
  /** The import brings no data: what it costs per record says nothing before all are read. */
  readonly dataOnCall?: true;
}

export const ours: Loaded = {
  name: '@darkfigure/dataset + helpers',
  module: `const { catalog, sum } = await import('@darkfigure/helpers'); const { dataset } = await import('@darkfigure/dataset');`,
  commonjs: `const { catalog, sum } = require('@darkfigure/helpers'); const { dataset } = require('@darkfigure/dataset');`,
  one: `catalog.figure('tip-report/victims-identified/world/2022').id`,
  computed: `sum(['adult', 'minor'].map((age) => catalog.figure('unodc-glotip-data/victims-detected/us/2022/' + age + '/female'))).value`,
  all: 'JSON.stringify(dataset).length',
  count: 'Object.values(dataset).filter(Array.isArray).flat().length',
};

/**
 * The tables and lists of vega-datasets as its users get them: each by the call that the package gives. It fetches from an
 * address on the web; here the answer is the same file of its own tarball, so that no network is measured, to its advantage.
 */
const vegaFiles = `Promise.all(Object.keys(data).filter((name) => /\\.(?:csv|json)$/.test(name)).map((name) => data[name]()))`;
const vegaFromDisk = `globalThis.fetch = async (url) => { const text = readFileSync(${JSON.stringify(join(folderOf('vega-datasets'), 'data'))} + url.slice(url.lastIndexOf('/')), 'utf8'); return { json: async () => JSON.parse(text), text: async () => text }; };`;

export const peers: readonly Loaded[] = [
  {
    name: 'mime-db',
    module: `const { default: db } = await import('mime-db');`,
    commonjs: `const db = require('mime-db');`,
    one: `db['text/html'].source`,
    all: 'JSON.stringify(db).length',
    count: 'Object.keys(db).length',
  },
  {
    name: 'iso-3166',
    module: `const { iso31661, iso31662 } = await import('iso-3166');`,
    commonjs: null,
    one: `iso31662.find(({ code }) => code === 'US-CA').name`,
    all: 'JSON.stringify([iso31661, iso31662]).length',
    count: 'iso31661.length + iso31662.length',
  },
  {
    name: 'emojibase-data',
    module: `const { default: data } = await import('emojibase-data/en/data.json', { with: { type: 'json' } });`,
    commonjs: `const data = require('emojibase-data/en/data.json');`,
    one: `data.find(({ hexcode }) => hexcode === '1F600').label`,
    all: 'JSON.stringify(data).length',
    count: 'data.length',
  },
  {
    name: 'web-features',
    module: `const { features } = await import('web-features');`,
    commonjs: null,
    one: 'features.grid.name',
    all: 'JSON.stringify(features).length',
    count: 'Object.keys(features).length',
  },
  {
    name: '@mdn/browser-compat-data',
    module: `const { default: bcd } = await import('@mdn/browser-compat-data', { with: { type: 'json' } });`,
    commonjs: `const bcd = require('@mdn/browser-compat-data');`,
    one: `bcd.css.properties.grid.__compat.support.firefox`,
    all: 'JSON.stringify(bcd).length',
    count: `(function walk(node) { let n = 0; for (const [key, value] of Object.entries(node)) { if (key === '__compat') n++; else if (value && typeof value === 'object' && key !== 'browsers' && key !== '__meta') n += walk(value); } return n; })(bcd) + Object.values(bcd.browsers).reduce((sum, { releases }) => sum + 1 + Object.keys(releases).length, 0)`,
  },
  {
    // What is imported are addresses; the data come with the first call.
    name: 'vega-datasets',
    before: `import { readFileSync } from 'node:fs'; ${vegaFromDisk}`,
    module: `const { default: data } = await import('vega-datasets');`,
    commonjs: null,
    one: `(await data['cars.json']())[0].Name`,
    all: `JSON.stringify(await ${vegaFiles}).length`,
    count: `(await ${vegaFiles}).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0)`,
    dataOnCall: true,
  },
];
