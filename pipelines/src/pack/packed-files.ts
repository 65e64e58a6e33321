import type { Dataset } from '@darkfigure/schema';
import { asciiJson } from './ascii-json.ts';
import { isFigureId } from './given-up-ids.ts';
import { jsonSchemas } from './json-schemas.ts';
import { jsonTypes } from './json-types.ts';
import { sourceModules } from './module/source-modules.ts';
import { publishedData } from './published-data.ts';
import { recordFiles } from './record-files.ts';
import { sourceData } from './source-data.ts';

/**
 * Every file of `dist/` that the data decide, but the entry, tables and descriptors: modules of the sources, JSON, JSON Schema.
 * Paths are below `dist/`.
 *
 * @param version Of the package; the names of the schemas hold its first number.
 */
export function packedFiles(dataset: Dataset, version: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [name, text] of recordFiles(dataset)) files.set(`json/${name}`, text);
  for (const source of dataset.sources) {
    const of = sourceData(dataset, source);
    files.set(`sources/${source.id}.json`, `${asciiJson(of)}\n`);
    const givenUp = dataset.redirects.filter(
      ({ id }) => isFigureId(id) && id.startsWith(`${source.id}/`),
    );
    for (const [path, text] of sourceModules(of, givenUp)) files.set(`sources/${path}`, text);
  }
  // For whoever fetches one file alone, or has no JavaScript.
  files.set('dataset.json', `${asciiJson(publishedData(dataset))}\n`);
  for (const [suffix, text] of jsonTypes('PublishedDataset', 'PublishedDataset'))
    files.set(`types/dataset${suffix}`, text);
  // One pair for all: an export pattern may lead to one file.
  for (const [suffix, text] of jsonTypes('SourceData', 'SourceData'))
    files.set(`types/source${suffix}`, text);
  for (const [name, schema] of jsonSchemas(version))
    files.set(`schema/${name}.schema.json`, `${JSON.stringify(schema)}\n`);
  return files;
}
