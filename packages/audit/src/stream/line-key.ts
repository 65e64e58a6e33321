import { keyFields, type RecordType, recordKey } from '../compare/record-type.ts';
import { LoadError } from '../load/load-error.ts';
import { parseLine } from '../load/parse-records.ts';

const QUOTE = 34;
const starts: ReadonlyMap<RecordType, Buffer> = new Map(
  (Object.entries(keyFields) as [RecordType, readonly string[]][])
    .filter(([, fields]) => fields.length === 1)
    .map(([type, [field = '']]) => [type, Buffer.from(`{"${field}":"`)]),
);

/** The key of a record from the start of its line, where the key is written first and plainly; else by parsing it. */
export function lineKey(type: RecordType, bytes: Buffer, file: string, line: number): string {
  const start = starts.get(type);
  if (start !== undefined && bytes.subarray(0, start.length).equals(start)) {
    const end = bytes.indexOf(QUOTE, start.length);
    const key = end === -1 ? '\\' : bytes.toString('latin1', start.length, end);
    if (/^[\x20-\x5b\x5d-\x7e]*$/.test(key)) return key;
  }
  const parsed = parseLine(type, bytes);
  if ('record' in parsed) return recordKey(type, parsed.record);
  const issues = parsed.problems.map((message) => ({ file: null, line, message }));
  throw new LoadError('bad-record', file, issues);
}
