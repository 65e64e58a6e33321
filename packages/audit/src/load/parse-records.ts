import { type RecordOf, type RecordType, recordKey } from '../compare/record-type.ts';
import { mostIssues, mostRecords } from './limits.ts';
import type { LoadIssue } from './load-error.ts';
import { type Framing, FramingError, linesOf, recordLines } from './record-lines.ts';
import { shapeProblems } from './shape-problems.ts';

/** The records of a file, or what is wrong with it, line by line. */
export interface ParsedRecords<Type extends RecordType> {
  readonly records: readonly RecordOf<Type>[];
  readonly issues: readonly LoadIssue[];
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses a file of one JSON record a line; a last line without a line break is read too. Stops where more is wrong than
 * anybody would read.
 */
export function parseRecords<Type extends RecordType>(
  type: Type,
  file: string,
  bytes: Buffer,
  { framing, longest }: { readonly framing: Framing; readonly longest: number },
): ParsedRecords<Type> {
  const records: RecordOf<Type>[] = [];
  const issues: LoadIssue[] = [];
  const lineOfKey = new Map<string, number>();
  try {
    for (const { bytes: written, line } of recordLines(linesOf(bytes), framing)) {
      if (issues.length >= mostIssues) {
        issues.push({ file, line, message: 'not read any further' });
        break;
      }
      const say = (message: string) => issues.push({ file, line, message });
      const parsed: ParsedLine<Type> =
        written.length > longest
          ? { problems: [`longer than ${longest} bytes`] }
          : parseLine(type, written);
      if ('problems' in parsed) {
        for (const problem of parsed.problems) say(problem);
        continue;
      }
      const { record } = parsed;
      const key = recordKey(type, record);
      const first = lineOfKey.get(key);
      if (first !== undefined) say(`the key ${JSON.stringify(key)} stands in line ${first} too`);
      if (records.length === mostRecords) {
        say(`more than ${mostRecords} records`);
        break;
      }
      lineOfKey.set(key, line);
      records.push(record);
    }
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    issues.push({ file, line: error.line, message: error.message });
  }
  return { records, issues };
}

/** A record, or everything that keeps a line from being one. */
export type ParsedLine<Type extends RecordType> =
  | { readonly record: RecordOf<Type> }
  | { readonly problems: readonly string[] };

/** Parses one line as a record. */
export function parseLine<Type extends RecordType>(type: Type, bytes: Buffer): ParsedLine<Type> {
  const parsed = parse(bytes);
  if (typeof parsed === 'string') return { problems: [parsed] };
  const problems = shapeProblems(type, parsed.json);
  // Checked against everything that is read from it.
  return problems.length > 0 ? { problems } : { record: parsed.json as RecordOf<Type> };
}

/** The JSON of a line, or what is wrong with it. */
function parse(bytes: Buffer): { readonly json: unknown } | string {
  // Said by name: an editor that put it there does not show it.
  if (bytes.subarray(0, 3).equals(mark)) return 'a byte order mark stands before the record';
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
