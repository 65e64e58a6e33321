import type { Joined } from '../compare/merge-join.ts';
import { type RecordOf, type RecordType, recordKey } from '../compare/record-type.ts';
import { LoadError } from '../load/load-error.ts';
import { parseLine } from '../load/parse-records.ts';
import { lastKey } from './last-key.ts';
import { lineKey } from './line-key.ts';
import { type LinedFile, openRecords, type RecordCursor } from './record-cursor.ts';

/** Lines of a file after which a reader gets its turn, whether or not anything differed. */
const STRETCH = 4096;

/**
 * Walks two sorted files side by side and yields what is not the same on both sides, byte for byte, and `null` after every
 * stretch of lines. Lines that are equal are passed over unread but for their keys: most of two editions is.
 *
 * @param kept Keys that are yielded though they are equal.
 * @throws OrderError where a file is not sorted, LoadError where a line that differs is no record.
 */
export function* joinLines<Type extends RecordType>(
  type: Type,
  files: { readonly before: LinedFile; readonly after: LinedFile },
  kept: ReadonlySet<string>,
  longest: number,
): Generator<Joined<Type> | null> {
  const olds = openRecords(files.before, longest);
  const news = openRecords(files.after, longest);
  const last = lastKey(type);
  try {
    let [hasOld, hasNew] = [olds.next(), news.next()];
    for (let read = 1; hasOld || hasNew; read += 1) {
      if (read % STRETCH === 0) yield null;
      if (hasOld && hasNew && kept.size === 0 && isSame(olds, news)) {
        last.passEqual(olds);
        hasOld = olds.next();
        hasNew = news.next();
        continue;
      }
      const [old, now] = [hasOld ? lineKey(type, olds) : '', hasNew ? lineKey(type, news) : ''];
      if (hasOld) last.check('before', olds, old);
      if (hasNew) last.check('after', news, now);
      const isGone = hasOld && (!hasNew || old < now);
      const isNew = hasNew && (!hasOld || now < old);
      last.pass(isGone ? old : now);
      if (isGone) yield { kind: 'gone', key: old, before: recordAt(type, old, olds) };
      else if (isNew) yield { kind: 'new', key: now, after: recordAt(type, now, news) };
      else if (kept.has(now) || !isSame(olds, news)) {
        const [before, after] = [recordAt(type, now, olds), recordAt(type, now, news)];
        yield { kind: 'both', key: now, before, after };
      }
      if (!isNew) hasOld = olds.next();
      if (!isGone) hasNew = news.next();
    }
  } finally {
    olds.close();
    news.close();
  }
}

function isSame(a: RecordCursor, b: RecordCursor): boolean {
  return (
    a.end - a.start === b.end - b.start &&
    a.buffer.compare(b.buffer, b.start, b.end, a.start, a.end) === 0
  );
}

function recordAt<Type extends RecordType>(
  type: Type,
  key: string,
  { buffer, start, end, line, path }: RecordCursor,
): RecordOf<Type> {
  const parsed = parseLine(type, buffer.subarray(start, end));
  if ('problems' in parsed) {
    const issues = parsed.problems.map((message) => ({ file: null, line, message }));
    throw new LoadError('bad-record', path, issues);
  }
  if (recordKey(type, parsed.record) === key) return parsed.record;
  // Two fields of one name: a reader that stops at the first sees another record than one that reads on.
  const message = 'the key stands twice in the record';
  throw new LoadError('bad-record', path, [{ file: null, line, message }]);
}
