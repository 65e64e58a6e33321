import { keyFields, type RecordType, recordKey } from '../compare/record-type.ts';
import { LoadError } from '../load/load-error.ts';
import { parseLine } from '../load/parse-records.ts';
import type { RecordCursor } from './record-cursor.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const starts: ReadonlyMap<RecordType, Buffer> = new Map(
  (Object.entries(keyFields) as [RecordType, readonly string[]][])
    .filter(([, fields]) => fields.length === 1)
    .map(([type, [field = '']]) => [type, Buffer.from(`{"${field}":"`)]),
);

/** How many bytes stand before the key of a record of this type where it is written first; 0 where it is made of two. */
export function keyOffset(type: RecordType): number {
  return starts.get(type)?.length ?? 0;
}

/**
 * Where the key of a record ends that is written first and in plain ASCII, whose bytes are then in the order of the key;
 * -1 where it is not written so.
 */
export function plainKeyEnd(type: RecordType, { buffer, start, end }: RecordCursor): number {
  const before = starts.get(type);
  if (before === undefined) return -1;
  for (let at = 0; at < before.length; at += 1) {
    if (buffer[start + at] !== before[at]) return -1;
  }
  for (let at = start + before.length; at < end; at += 1) {
    const byte = buffer[at] ?? 0;
    if (byte === QUOTE) return at;
    if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return -1;
  }
  return -1;
}

/** The key of a record: from the start of its line where it is written plainly, else by parsing it. Throws LoadError. */
export function lineKey(type: RecordType, cursor: RecordCursor): string {
  const { buffer, start, end, path, line } = cursor;
  const plain = plainKeyEnd(type, cursor);
  if (plain !== -1) return buffer.toString('latin1', start + keyOffset(type), plain);
  const parsed = parseLine(type, buffer.subarray(start, end));
  if ('record' in parsed) return recordKey(type, parsed.record);
  const issues = parsed.problems.map((message) => ({ file: null, line, message }));
  throw new LoadError('bad-record', path, issues);
}
