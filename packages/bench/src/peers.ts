import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A data package from the registry beside which ours is measured. */
export interface Peer {
  readonly name: string;
  /** How many records its data hold. */
  readonly records: () => number;
  /** A module that exports one record as `record`. */
  readonly oneRecord: string;
  /** A module that imports all that the package has types for; null where it brings none. */
  readonly typed: string | null;
}

/** The folder of an installed package. */
export function folderOf(name: string): string {
  for (const base of require.resolve.paths(name) ?? []) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {
      // In the next folder up, then.
    }
  }
  throw new Error(`${name} is not installed`);
}

const json = (name: string, path: string): unknown =>
  JSON.parse(readFileSync(join(folderOf(name), path), 'utf8'));

export const peers: readonly Peer[] = [
  {
    name: 'mime-db',
    records: () => Object.keys(json('mime-db', 'db.json') as object).length,
    oneRecord: "import db from 'mime-db'; export const record = db['application/json'];",
    typed: null,
  },
  {
    name: 'iso-3166',
    records: () =>
      (readFileSync(join(folderOf('iso-3166'), '2.js'), 'utf8').match(/code:/g) ?? []).length,
    oneRecord:
      "import { iso31662 } from 'iso-3166'; export const record = iso31662.find(({ code }) => code === 'FR-75');",
    typed:
      "import { iso31661, iso31662 } from 'iso-3166'; export const all = [iso31661, iso31662];",
  },
  {
    name: 'emojibase-data',
    records: () => (json('emojibase-data', 'en/data.json') as unknown[]).length,
    oneRecord: "import data from 'emojibase-data/en/data.json'; export const record = data[0];",
    typed:
      "import data from 'emojibase-data/en/data.json' with { type: 'json' }; export const all = data;",
  },
  {
    name: 'web-features',
    records: () =>
      Object.keys((json('web-features', 'data.json') as { features: object }).features).length,
    // Its entry reads a file and cannot be bundled; its JSON can.
    oneRecord:
      "import data from 'web-features/data.json'; export const record = data.features.grid;",
    typed: "import { features } from 'web-features'; export const all = features;",
  },
  {
    name: '@mdn/browser-compat-data',
    records: () => compatRecords(json('@mdn/browser-compat-data', 'data.json')),
    oneRecord:
      "import bcd from '@mdn/browser-compat-data'; export const record = bcd.api.Window.__compat;",
    typed:
      "import bcd from '@mdn/browser-compat-data' with { type: 'json' }; export const all = bcd;",
  },
  {
    name: 'vega-datasets',
    records: vegaRows,
    // It brings addresses: the record itself is fetched when the page runs.
    oneRecord: "import data from 'vega-datasets'; export const record = data['cars.json'];",
    typed: "import data from 'vega-datasets'; export const all = data;",
  },
];

/** What is supported where, and the browsers with their releases. */
function compatRecords(data: unknown): number {
  const { browsers } = data as {
    readonly browsers: Readonly<Record<string, { readonly releases: object }>>;
  };
  const releases = Object.values(browsers).map((browser) => Object.keys(browser.releases).length);
  return compatCount(data) + releases.reduce((sum, count) => sum + 1 + count, 0);
}

function compatCount(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) => sum + (key === '__compat' ? 1 : compatCount(value)),
    0,
  );
}

/** Rows of its tables and elements of its lists; arrow, parquet, maps and pictures are not counted. */
function vegaRows(): number {
  const folder = join(dirname(require.resolve('vega-datasets')), '../data');
  return readdirSync(folder).reduce((sum, name) => {
    if (!/\.(?:csv|json)$/.test(name)) return sum;
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.csv')) return sum + text.trim().split('\n').length - 1;
    const data: unknown = JSON.parse(text);
    return sum + (Array.isArray(data) ? data.length : 0);
  }, 0);
}
