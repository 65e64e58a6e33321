import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { serialize } from '../stages/write/serialize.ts';
import { jsString } from './js-string.ts';
import { jsonSchemas } from './json-schemas.ts';

const ofSource = (dataset: Dataset, source: string) => ({
  edition: dataset.edition,
  source: dataset.sources.find((entry) => entry.id === source),
  publications: dataset.publications.filter((entry) => entry.source === source),
  measures: dataset.measures.filter((entry) => entry.source === source),
  figures: dataset.figures.filter((entry) => entry.source === source),
  breaks: dataset.breaks.filter((entry) => entry.source === source),
  corrections: dataset.corrections.filter((entry) => entry.source === source),
});

/** Types of a JSON file for both module systems. A sidecar `.json.d.ts` would be ignored by nodenext. */
function typesOf(type: string, importName: string): readonly [suffix: string, text: string][] {
  return [
    [
      '.d.mts',
      `import type { ${importName} } from '../index.js';\ndeclare const data: ${type};\nexport default data;\n`,
    ],
    [
      '.d.cts',
      `import type { ${importName} } from '../index.cjs';\ndeclare const data: ${type};\nexport = data;\n`,
    ],
  ];
}

/** Every data file of `dist/` beside the entry: JSON, JSON Lines, per-source modules, JSON Schema. Paths are below `dist/`. */
export function packedFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, text] of serialize(dataset)) files.set(`data/${name}`, text);
  const json = (name: string, data: unknown, type: string, importName: string) => {
    files.set(`json/${name}.json`, `${JSON.stringify(data)}\n`);
    for (const [suffix, text] of typesOf(type, importName))
      files.set(`json/${name}${suffix}`, text);
  };
  for (const type of Object.keys(recordTypes) as RecordType[]) {
    const { title } = recordTypes[type];
    const name = title === 'Code' ? 'ListedCode' : title;
    json(type, dataset[type], `readonly ${name}[]`, name);
  }
  for (const { id } of dataset.sources) {
    const text = JSON.stringify(ofSource(dataset, id));
    files.set(`sources/${id}.json`, `${text}\n`);
    files.set(`sources/${id}.js`, `export const ${camel(id)} = JSON.parse(${jsString(text)});\n`);
    files.set(
      `sources/${id}.cjs`,
      `'use strict';\nexports.${camel(id)} = JSON.parse(${jsString(text)});\n`,
    );
    files.set(
      `sources/${id}.d.ts`,
      `import type { SourceData } from '../index.js';\nexport declare const ${camel(id)}: SourceData;\n`,
    );
    files.set(
      `sources/${id}.d.cts`,
      `import type { SourceData } from '../index.cjs';\nexport declare const ${camel(id)}: SourceData;\n`,
    );
    for (const [suffix, types] of typesOf('SourceData', 'SourceData'))
      files.set(`sources/${id}.json${suffix}`, types);
  }
  for (const [name, schema] of jsonSchemas())
    files.set(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  return files;
}

function camel(id: string): string {
  return id.replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
