import type { Dataset } from '@darkfigure/schema';
import { type UnpackedRecords, unpackRecords } from './unpack-records.ts';

/** Everything that is published but the hashes of the raw files, which are for whoever verifies a build: `json/inputs.json`. */
export type PublishedDataset = Omit<Dataset, 'inputs'>;

/** The record types of the dataset, in publication order. */
const types = [
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
] as const satisfies readonly (keyof PublishedDataset)[];

// Fails to compile when the dataset gains a record type that is not listed above.
const complete: Exclude<keyof PublishedDataset, (typeof types)[number] | 'edition'> extends never
  ? true
  : never = true;
void complete;

/** Registered by name: the helpers look for it, and do without where another dataset has none. */
const oneByOne: unique symbol = Symbol.for('@darkfigure/dataset/one-by-one') as never;

/**
 * The dataset of a packed text, which is asked for on first use. The list of a type is a plain array of plain objects,
 * frozen; it is unpacked whole when it is first read. Single records can be had without that: `dataset[oneByOne]()`,
 * not enumerable, so that a copy does not carry it.
 */
export function datasetOfText(edition: string, text: () => string): PublishedDataset {
  let kept: UnpackedRecords | undefined;
  const records = (): UnpackedRecords => {
    kept ??= unpackRecords(text());
    return kept;
  };
  const dataset = { edition };
  for (const type of types) {
    Object.defineProperty(dataset, type, {
      enumerable: true,
      configurable: true,
      get: () => {
        const { count, at } = records();
        const all = Array.from({ length: count(type) }, (_, index) => at(type, index));
        Object.defineProperty(dataset, type, { value: Object.freeze(all), enumerable: true });
        return all;
      },
    });
  }
  Object.defineProperty(dataset, oneByOne, { value: records });
  return dataset as unknown as PublishedDataset;
}
