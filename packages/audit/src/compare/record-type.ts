import type { Dataset, ListedCode } from '../dataset-types.ts';

/** The record types of a dataset, named as its files are. */
export type RecordType = Exclude<keyof Dataset, 'edition'>;

/** The record that a record type holds. */
export type RecordOf<Type extends RecordType> = Dataset[Type][number];

/** Every record type, in publication order. */
export const recordTypes = [
  'sources',
  'publications',
  'measures',
  'figures',
  'claims',
  'breaks',
  'corrections',
  'redirects',
  'geographies',
  'codes',
  'inputs',
] as const satisfies readonly RecordType[];

// Fails to compile when the dataset gains a record type that is not listed above.
const complete: Exclude<RecordType, (typeof recordTypes)[number]> extends never ? true : never =
  true;
void complete;

/** Which field, or fields, of a record make its key. */
export const keyFields: {
  readonly [Type in RecordType]: readonly (keyof RecordOf<Type> & string)[];
} = {
  sources: ['id'],
  publications: ['id'],
  measures: ['id'],
  figures: ['id'],
  claims: ['id'],
  breaks: ['id'],
  corrections: ['id'],
  redirects: ['id'],
  geographies: ['code'],
  codes: ['list', 'code'] satisfies readonly (keyof ListedCode)[],
  inputs: ['path'],
};

/** The key by which a record is sorted and matched: its id, code, path, or `list/code`. */
export function recordKey<Type extends RecordType>(type: Type, record: RecordOf<Type>): string {
  const [field, ...more] = keyFields[type];
  if (field !== undefined && more.length === 0) return String(record[field]);
  return keyFields[type].map((name) => String(record[name])).join('/');
}

/** Orders texts by code unit, the order of every file of the dataset. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
