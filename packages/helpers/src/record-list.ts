import type { Dataset } from './dataset-types.ts';

/** The records of one type, each by its place, and their ids, which may be had without the records. */
export interface RecordList<T> {
  readonly count: number;
  readonly idAt: (index: number) => string;
  readonly at: (index: number) => T;
}

/** What the published dataset has beside its lists, so that one record can be had without unpacking the others. */
interface OneByOne {
  readonly count: (type: string) => number;
  readonly first: (type: string, index: number) => string;
  readonly at: (type: string, index: number) => unknown;
}

/** Registered by name by the dataset package; a dataset of another origin has none. */
const oneByOne = Symbol.for('@darkfigure/dataset/one-by-one');

/** @param idOf The id of a record, which is its first field. */
export function recordList<Type extends Exclude<keyof Dataset, 'edition'>>(
  dataset: Dataset,
  type: Type,
  idOf: (record: Dataset[Type][number]) => string,
): RecordList<Dataset[Type][number]> {
  // What inherits from the dataset may hold other records under the same name.
  if (Object.hasOwn(dataset, oneByOne)) {
    const { count, first, at } = (Reflect.get(dataset, oneByOne) as () => OneByOne)();
    return {
      count: count(type),
      idAt: (index) => first(type, index),
      at: (index) => at(type, index) as Dataset[Type][number],
    };
  }
  const records: readonly Dataset[Type][number][] = dataset[type];
  const at = (index: number) => records[index] as Dataset[Type][number];
  return { count: records.length, idAt: (index) => idOf(at(index)), at };
}
