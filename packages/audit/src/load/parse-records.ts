import { isFields } from '../compare/deep-equal.ts';
import { type RecordOf, type RecordType, recordKey } from '../compare/record-type.ts';
import type { LoadIssue } from './load-error.ts';
import { shapeProblems } from './shape-problems.ts';

/** The records of a file, or what is wrong with it, line by line. */
export interface ParsedRecords<Type extends RecordType> {
  readonly records: readonly RecordOf<Type>[];
  readonly issues: readonly LoadIssue[];
}

const NEWLINE = 10;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses a file of one JSON record a line; a last line without a line break is read too. */
export function parseRecords<Type extends RecordType>(
  type: Type,
  file: string,
  bytes: Buffer,
  longest: number,
): ParsedRecords<Type> {
  const records: RecordOf<Type>[] = [];
  const issues: LoadIssue[] = [];
  const lineOfKey = new Map<string, number>();
  let line = 0;
  let start = 0;
  while (start < bytes.length) {
    line += 1;
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    const say = (message: string) => issues.push({ file, line, message });
    const parsed =
      end - start > longest ? `longer than ${longest} bytes` : parse(bytes.subarray(start, end));
    start = end + 1;
    if (typeof parsed === 'string') {
      say(parsed);
      continue;
    }
    const problems = shapeProblems(type, parsed.json);
    for (const problem of problems) say(problem);
    if (problems.length > 0 || !isFields(parsed.json)) continue;
    // Checked above against everything that is read from it.
    const record = parsed.json as unknown as RecordOf<Type>;
    const key = recordKey(type, record);
    const first = lineOfKey.get(key);
    if (first !== undefined) say(`the key ${JSON.stringify(key)} stands in line ${first} too`);
    lineOfKey.set(key, line);
    records.push(record);
  }
  return { records, issues };
}

/** The JSON of a line, or what is wrong with it. */
function parse(bytes: Buffer): { readonly json: unknown } | string {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return 'not UTF-8';
  }
  if (text.trim() === '') return 'the line is empty';
  try {
    return { json: JSON.parse(text) };
  } catch {
    return 'not JSON';
  }
}
