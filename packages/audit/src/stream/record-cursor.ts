import { closeSync, openSync, readSync } from 'node:fs';
import { LoadError } from '../load/load-error.ts';
import { type Framing, FramingError, lineFrame } from '../load/record-lines.ts';

const NEWLINE = 10;
const CHUNK = 1024 * 1024;

/** A file with a record a line. */
export interface LinedFile {
  readonly path: string;
  readonly framing: Framing;
}

/**
 * Stands at one record of a file after another. The bytes are `buffer` from `start` to `end`, and hold until the next is
 * asked for. Not an iterator: an object a line would cost more than comparing two lines does.
 */
export interface RecordCursor {
  readonly path: string;
  buffer: Buffer;
  start: number;
  end: number;
  /** From 1; of the record, in the file. */
  line: number;
  /** From 0, of the record among records; -1 before the first. */
  index: number;
  /** Goes to the next record; false where there is none. Throws LoadError. */
  readonly next: () => boolean;
  readonly close: () => void;
}

/**
 * Opens a file to be read record by record in little memory.
 *
 * @param longest The longest line that is read, in bytes.
 */
export function openRecords({ path, framing }: LinedFile, longest: number): RecordCursor {
  const file = openSync(path, 'r');
  const frame = lineFrame(framing);
  const wrong = (line: number, message: string, code: 'bad-record' | 'too-large' = 'bad-record') =>
    new LoadError(code, path, [{ file: null, line, message }]);
  let [from, filled, isDone] = [0, 0, false];

  /** Reads on behind what is there, in a larger buffer where it is full. */
  const fill = () => {
    const { buffer } = cursor;
    if (filled - from > longest) {
      throw wrong(cursor.line + 1, `longer than ${longest} bytes`, 'too-large');
    }
    buffer.copyWithin(0, from, filled);
    [from, filled] = [0, filled - from];
    if (filled === buffer.length) {
      cursor.buffer = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(cursor.buffer, 0, 0, filled);
    }
    const read = readSync(file, cursor.buffer, filled, cursor.buffer.length - filled, null);
    filled += read;
    isDone = read === 0;
  };

  /** Goes to the next line, whatever it holds; false where there is none. */
  const nextLine = (): boolean => {
    for (;;) {
      const found = cursor.buffer.indexOf(NEWLINE, from);
      // What stands behind is left from an earlier part.
      if (found !== -1 && found < filled) {
        [cursor.start, cursor.end, from] = [from, found, found + 1];
        return true;
      }
      if (!isDone) {
        fill();
        continue;
      }
      if (from === filled) return false;
      [cursor.start, cursor.end, from] = [from, filled, filled];
      return true;
    }
  };

  const cursor: RecordCursor = {
    path,
    buffer: Buffer.allocUnsafe(CHUNK),
    start: 0,
    end: 0,
    line: 0,
    index: -1,
    next: () => {
      try {
        while (nextLine()) {
          cursor.line += 1;
          const end = frame.recordEnd(cursor.buffer, cursor.start, cursor.end, cursor.line);
          if (end === -1) continue;
          cursor.end = end;
          cursor.index += 1;
          return true;
        }
        frame.close(cursor.line);
        return false;
      } catch (error) {
        throw error instanceof FramingError ? wrong(error.line, error.message) : error;
      }
    },
    close: () => closeSync(file),
  };
  return cursor;
}
