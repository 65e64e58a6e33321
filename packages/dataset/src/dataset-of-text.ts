import type { Dataset } from '@darkfigure/schema';
import { publishedTypes } from '@darkfigure/schema/rules';
import { type UnpackedRecords, unpackRecords } from './unpack-records.ts';

/** Everything that is published but the hashes of the raw files, which are for whoever verifies a build: `json/inputs.json`. */
export type PublishedDataset = Omit<Dataset, 'inputs'>;

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
  for (const type of publishedTypes) {
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
