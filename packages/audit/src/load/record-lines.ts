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

/** Tells of each line of a file in turn whether it holds a record. */
export interface LineFrame {
  /** Where the record of a line ends, a comma behind it left off; -1 where it holds none. Throws FramingError. */
  readonly recordEnd: (buffer: Buffer, start: number, end: number, line: number) => number;
  /** Throws FramingError where the file must not end after so many lines. */
  readonly close: (lines: number) => void;
}

/**
 * The frame of a file: the brackets and commas of an array are held to where the packer writes them, so that whoever
 * parses the file whole sees the same records.
 */
export function lineFrame(framing: Framing): LineFrame {
  if (framing === 'jsonl') return { recordEnd: (_buffer, _start, end) => end, close: () => {} };
  let expected: 'open' | 'first' | 'next' | 'close' | 'nothing' = 'open';
  return {
    recordEnd: (buffer, start, end, line) => {
      const is = (byte: number) => end - start === 1 && buffer[start] === byte;
      if (expected === 'open' && is(OPEN)) expected = 'first';
      else if ((expected === 'first' || expected === 'close') && is(CLOSE)) expected = 'nothing';
      else if (expected === 'first' || expected === 'next') {
        const more = end > start && buffer[end - 1] === COMMA;
        expected = more ? 'next' : 'close';
        return more ? end - 1 : end;
      } else throw new FramingError(line);
      return -1;
    },
    close: (lines) => {
      if (expected !== 'nothing') throw new FramingError(lines + 1);
    },
  };
}

/**
 * The lines that hold a record.
 *
 * @throws FramingError
 */
export function* recordLines(
  lines: Iterable<Buffer>,
  framing: Framing,
): Generator<RecordLine, undefined> {
  const frame = lineFrame(framing);
  let line = 0;
  for (const bytes of lines) {
    line += 1;
    const end = frame.recordEnd(bytes, 0, bytes.length, line);
    if (end !== -1) yield { bytes: bytes.subarray(0, end), line };
  }
  frame.close(line);
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
