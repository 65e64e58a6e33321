import { OrderError } from './order-error.ts';
import { type RecordOf, type RecordType, recordKey } from './record-type.ts';

/** One key with the records that hold it: on the old side, the new one, or both. */
export type Joined<Type extends RecordType> =
  | { readonly kind: 'gone'; readonly key: string; readonly before: RecordOf<Type> }
  | { readonly kind: 'new'; readonly key: string; readonly after: RecordOf<Type> }
  | {
      readonly kind: 'both';
      readonly key: string;
      readonly before: RecordOf<Type>;
      readonly after: RecordOf<Type>;
    };

/**
 * Walks two sorted sequences side by side, holding one record of each at a time.
 *
 * @throws OrderError at the first record that is out of order or a duplicate.
 */
export function* mergeJoin<Type extends RecordType>(
  type: Type,
  before: Iterable<RecordOf<Type>>,
  after: Iterable<RecordOf<Type>>,
): Generator<Joined<Type>> {
  const olds = keyed(type, 'before', before);
  const news = keyed(type, 'after', after);
  try {
    let old = olds.next();
    let now = news.next();
    while (old.done !== true || now.done !== true) {
      if (now.done === true || (old.done !== true && old.value.key < now.value.key)) {
        if (old.done === true) return;
        yield { kind: 'gone', key: old.value.key, before: old.value.record };
        old = olds.next();
      } else if (old.done === true || now.value.key < old.value.key) {
        yield { kind: 'new', key: now.value.key, after: now.value.record };
        now = news.next();
      } else {
        yield {
          kind: 'both',
          key: now.value.key,
          before: old.value.record,
          after: now.value.record,
        };
        old = olds.next();
        now = news.next();
      }
    }
  } finally {
    // A reader that stops early must not leave a file open behind the sequence.
    olds.return(undefined);
    news.return(undefined);
  }
}

function* keyed<Type extends RecordType>(
  type: Type,
  side: 'before' | 'after',
  records: Iterable<RecordOf<Type>>,
): Generator<{ readonly key: string; readonly record: RecordOf<Type> }, undefined> {
  let previous: string | null = null;
  let index = 0;
  for (const record of records) {
    const key: string = recordKey(type, record);
    if (previous !== null && key <= previous) {
      throw new OrderError({ record: type, side, index, key, previous });
    }
    yield { key, record };
    previous = key;
    index += 1;
  }
  return undefined;
}
