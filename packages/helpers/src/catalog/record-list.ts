import { lazy } from '../lazy.ts';
import type { Dataset } from './dataset-types.ts';

/** The records of one type, each by its place, and their ids, which may be had without the records. */
export interface RecordList<T> {
  readonly count: number;
  readonly idAt: (index: number) => string;
  readonly at: (index: number) => T;
  /** Where the record of an id stands. */
  readonly placeOf: (id: string) => number | undefined;
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
    const idAt = (index: number) => first(type, index);
    return {
      count: count(type),
      idAt,
      at: (index) => at(type, index) as Dataset[Type][number],
      placeOf: sortedPlaces(count(type), idAt),
    };
  }
  const records: readonly Dataset[Type][number][] = dataset[type];
  const at = (index: number) => records[index] as Dataset[Type][number];
  const places = lazy(() => new Map(records.map((record, index) => [idOf(record), index])));
  return {
    count: records.length,
    idAt: (index) => idOf(at(index)),
    at,
    placeOf: (id) => places().get(id),
  };
}

/** Published records stand in the order of their ids: whoever asks for one does not wait until all are in a map. */
function sortedPlaces(
  count: number,
  idAt: (index: number) => string,
): (id: string) => number | undefined {
  const known = new Map<string, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    let low = 0;
    for (let high = count; low < high; ) {
      const middle = (low + high) >>> 1;
      if (idAt(middle) < id) low = middle + 1;
      else high = middle;
    }
    if (low === count || idAt(low) !== id) return undefined;
    known.set(id, low);
    return low;
  };
}
