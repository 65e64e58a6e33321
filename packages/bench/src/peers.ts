import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A data package from the registry beside which ours is measured. */
export interface Peer {
  readonly name: string;
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

export const peers: readonly Peer[] = [
  {
    name: 'mime-db',
    oneRecord: "import db from 'mime-db'; export const record = db['application/json'];",
    typed: null,
  },
  {
    name: 'iso-3166',
    oneRecord:
      "import { iso31662 } from 'iso-3166'; export const record = iso31662.find(({ code }) => code === 'FR-75');",
    typed:
      "import { iso31661, iso31662 } from 'iso-3166'; export const all = [iso31661, iso31662];",
  },
  {
    name: 'emojibase-data',
    oneRecord: "import data from 'emojibase-data/en/data.json'; export const record = data[0];",
    typed:
      "import data from 'emojibase-data/en/data.json' with { type: 'json' }; export const all = data;",
  },
  {
    name: 'web-features',
    // Its entry reads a file and cannot be bundled; its JSON can.
    oneRecord:
      "import data from 'web-features/data.json'; export const record = data.features.grid;",
    typed: "import { features } from 'web-features'; export const all = features;",
  },
  {
    name: '@mdn/browser-compat-data',
    oneRecord:
      "import bcd from '@mdn/browser-compat-data'; export const record = bcd.api.Window.__compat;",
    typed:
      "import bcd from '@mdn/browser-compat-data' with { type: 'json' }; export const all = bcd;",
  },
  {
    name: 'vega-datasets',
    // It brings addresses: the record itself is fetched when the page runs.
    oneRecord: "import data from 'vega-datasets'; export const record = data['cars.json'];",
    typed: "import data from 'vega-datasets'; export const all = data;",
  },
];
