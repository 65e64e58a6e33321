import { isUtf8 } from 'node:buffer';
import type { Issue } from '../../issue/issue.ts';
import { placeInText } from './place-in-text.ts';

/** What a raw text can never hold, without the file that holds it. */
export type TextFault = Pick<Issue, 'code' | 'line' | 'column' | 'message' | 'expected'>;

/** Whole lines of a file: what they are, what they say, and how many bytes stand before them. */
export interface Lines {
  readonly bytes: Buffer;
  readonly text: string;
  readonly offset: number;
}

const LONGEST_LINE = 32 * 1024;
/** Control and format characters, tab and line feed aside. The soft hyphen and joiners that words need are kept. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029](?<![\t\n\u00ad\u200c\u200d])/u;

/** Each finds the first fault of its kind; the gravest kind first. Lines count from the first of those given. */
export const textFaults: readonly ((lines: Lines) => TextFault | undefined)[] = [
  ({ bytes, offset }) =>
    offset === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      ? fault('byte-order-mark', [1, 1], 'a byte order mark', 'UTF-8 without BOM')
      : undefined,
  ({ bytes }) =>
    isUtf8(bytes)
      ? undefined
      : fault(
          'not-utf-8',
          placeOf(bytes, firstBadByte(bytes)),
          'bytes that are not UTF-8',
          'UTF-8',
        ),
  ({ bytes }) => {
    const at = bytes.indexOf(13);
    return at === -1
      ? undefined
      : fault(
          'carriage-return',
          placeOf(bytes, at),
          'a carriage return',
          'lines that end with LF alone',
        );
  },
  ({ text }) => {
    const found = INVISIBLE.exec(text);
    if (found === null) return undefined;
    const code = found[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    return fault(
      'control-character',
      placeInText(text, found.index),
      `the invisible character U+${code}`,
      'printable text',
    );
  },
  ({ text }) => {
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf('\n', start);
      const end = next === -1 ? text.length : next;
      if (end - start > LONGEST_LINE)
        return fault(
          'line-too-long',
          placeInText(text, start),
          `a line of ${end - start} characters`,
          `at most ${LONGEST_LINE}`,
        );
      start = end + 1;
    }
    return undefined;
  },
];

function fault(
  code: TextFault['code'],
  [line, column]: readonly [number, number],
  message: string,
  expected: string,
): TextFault {
  return { code, line, column, message, expected };
}

function placeOf(bytes: Buffer, offset: number): [line: number, column: number] {
  const before = bytes.toString('utf8', 0, offset);
  return placeInText(before, before.length);
}

function firstBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    try {
      decoder.decode(bytes.subarray(0, middle + 1), { stream: true });
      decoder.decode();
      low = middle + 1;
    } catch {
      // A prefix may also end inside a good character: accept it when up to three more bytes mend it.
      if (mends(bytes, middle + 1)) low = middle + 1;
      else high = middle;
    }
  }
  return Math.min(low, bytes.length - 1);
}

function mends(bytes: Buffer, end: number): boolean {
  for (let more = 1; more <= 3 && end + more <= bytes.length; more++) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end + more));
      return true;
    } catch {}
  }
  return false;
}
