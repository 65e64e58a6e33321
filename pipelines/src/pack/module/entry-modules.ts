import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { jsString } from '../js-string.ts';
import { sourceExportName } from './source-export-name.ts';

/** Record types that stand in the modules of their sources; the others belong to no one source. */
const ofSources = ['publications', 'measures', 'figures', 'breaks', 'corrections'] as const;
type OfSources = (typeof ofSources)[number];

const lazily = `const lazily = (read) => {
  const whole = {};
  for (const key of Object.keys(read)) {
    Object.defineProperty(whole, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = read[key]();
        Object.defineProperty(whole, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return whole;
};
`;

/**
 * The entry of the package, without a byte of data that stands elsewhere in it: in browsers and bundlers it is composed
 * of the modules of the sources; in Node and in CommonJS it reads the JSON files when they are first asked for.
 *
 * @returns Texts by path below `dist/`.
 */
export function entryModules(dataset: Dataset): ReadonlyMap<string, string> {
  const types = Object.keys(recordTypes) as RecordType[];
  const rest = types.filter((type) => type !== 'sources' && !isOfSources(type));
  const reader = (type: RecordType): string => {
    if (type === 'sources') return 'all.map(({ source }) => source).sort(byId)';
    if (isOfSources(type)) return `all.flatMap(({ ${type} }) => ${type}).sort(byId)`;
    return `JSON.parse(${type})`;
  };
  const edition = `  edition: () => '${dataset.edition}',\n`;
  const esm = `${dataset.sources
    .map(
      ({ id }, index) =>
        `import { ${sourceExportName(id)} as s${index} } from './sources/${id}.js';\n`,
    )
    .join('')}import { ${rest.join(', ')} } from './records.js';
${lazily}const byId = (a, b) => (a.id < b.id ? -1 : 1);
const all = [${dataset.sources.map((_, index) => `s${index}`).join(',')}];
export const dataset = /* @__PURE__ */ lazily({
${edition}${types.map((type) => `  ${type}: () => ${reader(type)},\n`).join('')}});
`;
  const cjs = `'use strict';
${lazily}exports.dataset = lazily({
${edition}${types.map((type) => `  ${type}: () => require('./json/${type}.json'),\n`).join('')}});
`;
  return new Map([
    ['index.js', esm],
    ['index.cjs', cjs],
    ['index.node.js', "import entry from './index.cjs';\nexport const { dataset } = entry;\n"],
    [
      'records.js',
      rest
        .map((type) => `export const ${type}=${jsString(JSON.stringify(dataset[type]))};\n`)
        .join(''),
    ],
  ]);
}

function isOfSources(type: RecordType): type is OfSources {
  return (ofSources as readonly RecordType[]).includes(type);
}
