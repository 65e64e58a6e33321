import { closeSync, openSync, readSync } from 'node:fs';
import { LoadError } from '../load/load-error.ts';

const NEWLINE = 10;
const CHUNK = 1024 * 1024;

/**
 * Reads a file line by line in little memory. The bytes of a line hold until the next is asked for.
 *
 * @param longest The longest line that is read, in bytes.
 * @throws LoadError where a line is longer.
 */
export function* readLines(path: string, longest: number): Generator<Buffer, undefined> {
  const file = openSync(path, 'r');
  try {
    let buffer = Buffer.allocUnsafe(CHUNK);
    let [start, end, line] = [0, 0, 0];
    for (;;) {
      const found = buffer.subarray(0, end).indexOf(NEWLINE, start);
      if (found !== -1) {
        line += 1;
        yield buffer.subarray(start, found);
        start = found + 1;
        continue;
      }
      if (end - start > longest) throw tooLong(path, line + 1, longest);
      buffer.copyWithin(0, start, end);
      [start, end] = [0, end - start];
      if (end === buffer.length) {
        const larger = Buffer.allocUnsafe(buffer.length * 2);
        buffer.copy(larger, 0, 0, end);
        buffer = larger;
      }
      const read = readSync(file, buffer, end, buffer.length - end, null);
      if (read === 0) break;
      end += read;
    }
    if (end > start) yield buffer.subarray(start, end);
    return undefined;
  } finally {
    closeSync(file);
  }
}

function tooLong(path: string, line: number, longest: number): LoadError {
  const message = `longer than ${longest} bytes`;
  return new LoadError('too-large', path, [{ file: null, line, message }]);
}
