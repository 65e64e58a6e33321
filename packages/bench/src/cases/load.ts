import type { BenchCase } from '../bench-case.ts';
import { sampleProcesses } from '../sample-process.ts';

/** Each snippet loads a whole package, touches its records and prints how many there are. */
const esm = {
  empty: 'console.log(0);',
  '@darkfigure/dataset + helpers': `import { catalog } from '@darkfigure/helpers'; import { dataset } from '@darkfigure/dataset'; catalog.figure(dataset.figures[0].id); console.log(dataset.figures.length);`,
  '@darkfigure/dataset, one source': `import { nhth } from '@darkfigure/dataset/sources/nhth'; console.log(nhth.figures.length);`,
  'mime-db': `import db from 'mime-db'; console.log(Object.keys(db).length);`,
  'iso-3166': `import { iso31662 } from 'iso-3166'; console.log(iso31662.length);`,
  'emojibase-data': `import data from 'emojibase-data/en/data.json' with { type: 'json' }; console.log(data.length);`,
  'web-features': `import { features } from 'web-features'; console.log(Object.keys(features).length);`,
  '@mdn/browser-compat-data': `import bcd from '@mdn/browser-compat-data' with { type: 'json' }; let n = 0; (function walk(node) { for (const [key, value] of Object.entries(node)) { if (key === '__compat') n++; else if (value && typeof value === 'object' && key !== 'browsers' && key !== '__meta') walk(value); } })(bcd); console.log(n);`,
} as const;
const cjs = {
  empty: 'console.log(0);',
  '@darkfigure/dataset + helpers': `const { catalog } = require('@darkfigure/helpers'); const { dataset } = require('@darkfigure/dataset'); catalog.figure(dataset.figures[0].id); console.log(dataset.figures.length);`,
  'mime-db': `console.log(Object.keys(require('mime-db')).length);`,
  'emojibase-data': `console.log(require('emojibase-data/en/data.json').length);`,
} as const;

/** Import time over an empty process, in all and per record, and peak memory. */
export function loadCases(cwd: string, runs: number): readonly BenchCase[] {
  return (['module', 'commonjs'] as const).flatMap((type) => {
    const snippets: Readonly<Record<string, string>> = type === 'module' ? esm : cjs;
    const samples = sampleProcesses(
      Object.fromEntries(Object.entries(snippets).map(([name, code]) => [name, { code, type }])),
      { cwd, runs },
    );
    const of = (name: string) => {
      const sample = samples[name];
      const empty = samples.empty;
      if (sample === undefined || empty === undefined) throw new Error(`${name} was not sampled`);
      return {
        over: Math.max(sample.ms - empty.ms, 0.01),
        records: Number(sample.output),
        mebibytes: sample.mebibytes - empty.mebibytes,
      };
    };
    const whole = of('@darkfigure/dataset + helpers');
    const peers = Object.keys(snippets).filter(
      (name) => name !== 'empty' && !name.startsWith('@darkfigure'),
    );
    const system = type === 'module' ? 'ESM' : 'CommonJS';
    const cases: BenchCase[] = [
      {
        id: `load-${type}`,
        what: `load everything, ${system}, over an empty process`,
        unit: 'ms',
        better: 'lower',
        ours: whole.over,
        peers: peers.map((name) => ({ name, value: of(name).over })),
      },
      {
        id: `load-per-record-${type}`,
        what: `the same per record, ${system}`,
        unit: 'µs',
        better: 'lower',
        ours: (1000 * whole.over) / whole.records,
        peers: peers.map((name) => ({ name, value: (1000 * of(name).over) / of(name).records })),
      },
      {
        id: `memory-${type}`,
        what: `peak memory of it over an empty process, ${system}`,
        unit: 'MiB',
        better: 'lower',
        ours: whole.mebibytes,
        peers: peers.map((name) => ({ name, value: of(name).mebibytes })),
      },
    ];
    if (type === 'module')
      cases.push({
        id: 'load-one-source',
        what: 'load one source, ESM, over an empty process',
        unit: 'ms',
        better: 'lower',
        ours: of('@darkfigure/dataset, one source').over,
        peers: [{ name: '@darkfigure/dataset + helpers, whole', value: whole.over }],
      });
    return cases;
  });
}
