import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;

/**
 * Reads a file in pieces that end with a line feed or with the file, so that no line and no character is cut.
 *
 * @param size Bytes of a piece; one with a longer line in it is as long as that line.
 * @returns Pieces, each overwritten when the next is asked for.
 */
export function* wholeLines(file: string, size = 16 * 1024): Generator<Buffer> {
  const opened = openSync(file, 'r');
  try {
    let buffer = Buffer.allocUnsafe(size);
    let filled = 0;
    for (;;) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer], 2 * filled);
      const read = readSync(opened, buffer, filled, buffer.length - filled, null);
      filled += read;
      const end = read === 0 ? filled : buffer.lastIndexOf(LINE_FEED, filled - 1) + 1;
      if (end > 0) yield buffer.subarray(0, end);
      if (read === 0) return;
      buffer.copyWithin(0, end, filled);
      filled -= end;
    }
  } finally {
    closeSync(opened);
  }
}
