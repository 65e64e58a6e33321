import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';

/** The committed files of a dataset, by name: one record a line, sorted, keys in schema order. Same dataset, same bytes. */
export function serialize(dataset: Dataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('edition.json', `${JSON.stringify({ edition: dataset.edition })}\n`);
  for (const type of Object.keys(recordTypes) as RecordType[]) {
    files.set(
      `${type}.jsonl`,
      dataset[type].map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
  }
  return files;
}
