import type { Joined } from '../compare/merge-join.ts';
import { OrderError } from '../compare/order-error.ts';
import { type RecordOf, type RecordType, recordKey } from '../compare/record-type.ts';
import { LoadError } from '../load/load-error.ts';
import { parseLine } from '../load/parse-records.ts';
import { type Framing, FramingError, recordLines } from '../load/record-lines.ts';
import { lineKey } from './line-key.ts';
import { readLines } from './read-lines.ts';

/**
 * Walks two sorted files side by side and yields what is not the same on both sides, byte for byte. Lines that are equal
 * are passed over unread: most of two editions is.
 *
 * @param kept Keys that are yielded though they are equal.
 * @throws OrderError where a file is not sorted, LoadError where a line that differs is no record.
 */
export function* joinLines<Type extends RecordType>(
  type: Type,
  files: { readonly before: LinedFile; readonly after: LinedFile },
  kept: ReadonlySet<string>,
  longest: number,
): Generator<Joined<Type>> {
  const olds = keyed(type, 'before', files.before, longest);
  const news = keyed(type, 'after', files.after, longest);
  const record = ({ key, bytes, line, file }: KeyedLine) => {
    const parsed = parseLine(type, bytes);
    if ('problems' in parsed) {
      const issues = parsed.problems.map((message) => ({ file: null, line, message }));
      throw new LoadError('bad-record', file, issues);
    }
    if (recordKey(type, parsed.record) === key) return parsed.record;
    // Two fields of one name: a reader that stops at the first sees another record than one that reads on.
    const message = 'the key stands twice in the record';
    throw new LoadError('bad-record', file, [{ file: null, line, message }]);
  };
  try {
    let old = olds.next();
    let now = news.next();
    while (old.done !== true || now.done !== true) {
      if (now.done === true || (old.done !== true && old.value.key < now.value.key)) {
        if (old.done === true) return;
        yield { kind: 'gone', key: old.value.key, before: record(old.value) };
        old = olds.next();
      } else if (old.done === true || now.value.key < old.value.key) {
        yield { kind: 'new', key: now.value.key, after: record(now.value) };
        now = news.next();
      } else {
        const { key } = now.value;
        if (kept.has(key) || !old.value.bytes.equals(now.value.bytes)) {
          const pair: { before: RecordOf<Type>; after: RecordOf<Type> } = {
            before: record(old.value),
            after: record(now.value),
          };
          yield { kind: 'both', key, ...pair };
        }
        old = olds.next();
        now = news.next();
      }
    }
  } finally {
    olds.return(undefined);
    news.return(undefined);
  }
}

/** A file with a record a line. */
export interface LinedFile {
  readonly path: string;
  readonly framing: Framing;
}

interface KeyedLine {
  readonly key: string;
  readonly bytes: Buffer;
  readonly line: number;
  readonly file: string;
}

function* keyed(
  type: RecordType,
  side: 'before' | 'after',
  { path: file, framing }: LinedFile,
  longest: number,
): Generator<KeyedLine, undefined> {
  let previous: string | null = null;
  let index = 0;
  try {
    for (const { bytes, line } of recordLines(readLines(file, longest), framing)) {
      const key = lineKey(type, bytes, file, line);
      if (previous !== null && key <= previous) {
        throw new OrderError({ record: type, side, index, key, previous });
      }
      yield { key, bytes, line, file };
      previous = key;
      index += 1;
    }
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    const { line, message } = error;
    throw new LoadError('bad-record', file, [{ file: null, line, message }]);
  }
  return undefined;
}
