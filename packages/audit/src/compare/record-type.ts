import type { Dataset, ListedCode } from '../dataset-types.ts';

/** The record types of a dataset, named as its files are. */
export type RecordType = Exclude<keyof Dataset, 'edition'>;

/** The record that a record type holds. */
export type RecordOf<Type extends RecordType> = Dataset[Type][number];

/** Which field, or fields, of a record make its key; the record types stand in publication order. */
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

/** Every record type, in publication order. */
export const recordTypes = /* @__PURE__ */ Object.keys(keyFields) as readonly RecordType[];

/**
 * The key by which a record is sorted and matched.
 *
 * @returns Its id; of a place its code, of a code `list/code`, of a raw file its path.
 * @throws Nothing.
 */
export function recordKey<Type extends RecordType>(type: Type, record: RecordOf<Type>): string {
  const [field, ...more] = keyFields[type];
  if (field !== undefined && more.length === 0) return String(record[field]);
  return keyFields[type].map((name) => String(record[name])).join('/');
}

/** Orders texts by code unit, the order of every file of the dataset. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
