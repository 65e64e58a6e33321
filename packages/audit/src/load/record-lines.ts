/** How records stand in a file: JSON Lines, or a JSON array with one record a line. */
export type Framing = 'jsonl' | 'json';

/** One record as it is written: its bytes without the comma behind it, and its line from 1. */
export interface RecordLine {
  readonly bytes: Buffer;
  readonly line: number;
}

/** A line that does not stand where the array wants one. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
  readonly line: number;

  constructor(line: number) {
    super('expected [, one record a line with commas between them, and ]');
    this.line = line;
  }
}

const [OPEN, CLOSE, COMMA] = [91, 93, 44];

/**
 * The lines that hold a record. The brackets and commas of an array are held to where the packer writes them, so that
 * whoever parses the file whole sees the same records.
 *
 * @throws FramingError
 */
export function* recordLines(
  lines: Iterable<Buffer>,
  framing: Framing,
): Generator<RecordLine, undefined> {
  let line = 0;
  let expected: 'open' | 'first' | 'next' | 'close' | 'nothing' =
    framing === 'jsonl' ? 'next' : 'open';
  for (const bytes of lines) {
    line += 1;
    if (framing === 'jsonl') {
      yield { bytes, line };
      continue;
    }
    const is = (byte: number) => bytes.length === 1 && bytes[0] === byte;
    if (expected === 'open' && is(OPEN)) expected = 'first';
    else if ((expected === 'first' || expected === 'close') && is(CLOSE)) expected = 'nothing';
    else if (expected === 'first' || expected === 'next') {
      const more = bytes.at(-1) === COMMA;
      yield { bytes: more ? bytes.subarray(0, -1) : bytes, line };
      expected = more ? 'next' : 'close';
    } else throw new FramingError(line);
  }
  if (framing === 'json' && expected !== 'nothing') throw new FramingError(line + 1);
  return undefined;
}

const NEWLINE = 10;

/** The lines of some bytes; a last line without a line break is one too. */
export function* linesOf(bytes: Buffer): Generator<Buffer, undefined> {
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  return undefined;
}
