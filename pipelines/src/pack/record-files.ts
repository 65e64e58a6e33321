import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { jsonTypes } from './json-types.ts';

/**
 * The records by type and the edition, with types, by path below `json/`. Each file is a JSON array with one record a
 * line: what stands between its brackets is the committed line and a comma, so that nobody needs a second form to diff it.
 */
export function recordFiles(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map([['edition.json', `${JSON.stringify({ edition: dataset.edition })}\n`]]);
  for (const type of Object.keys(recordTypes) as RecordType[]) {
    const { title } = recordTypes[type];
    const name = title === 'Code' ? 'ListedCode' : title;
    const lines = dataset[type].map((record) => JSON.stringify(record)).join(',\n');
    files.set(`${type}.json`, lines === '' ? '[\n]\n' : `[\n${lines}\n]\n`);
    for (const [suffix, text] of jsonTypes(`readonly ${name}[]`, name))
      files.set(`${type}${suffix}`, text);
  }
  for (const [suffix, text] of jsonTypes("Pick<Dataset, 'edition'>", 'Dataset'))
    files.set(`edition${suffix}`, text);
  return files;
}
