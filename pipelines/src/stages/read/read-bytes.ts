import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import type { Issue } from '../../issue/issue.ts';

/** Raw tables are transcribed by people; anything larger than this is not one. */
const MOST_BYTES = 16 * 1024 * 1024;
const LONGEST_LINE = 32 * 1024;
/** Control and format characters, tab and line feed aside. The soft hyphen and joiners that words need are kept. */
const INVISIBLE = /(?![\t\n\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u;

export interface RawText {
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Reads one raw file and refuses what a text table of ours can never hold. */
export function readBytes(file: string, path: string, issues: Issue[]): RawText | undefined {
  const refuse = (
    code: Issue['code'],
    message: string,
    expected: string,
    line = 0,
    column = 0,
  ): undefined => {
    issues.push({ code, file: path, line, column, message, expected });
    return undefined;
  };
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return refuse('missing-file', 'the file is missing', 'a file');
  if (stat.isSymbolicLink()) return refuse('symbolic-link', 'a symbolic link', 'a regular file');
  if (!stat.isFile()) return refuse('missing-file', 'not a regular file', 'a file');
  if (stat.size > MOST_BYTES)
    return refuse('file-too-large', `${stat.size} bytes`, `at most ${MOST_BYTES} bytes`);
  const bytes = readFileSync(file);
  if (bytes.length === 0)
    return refuse('empty-file', 'the file is empty', 'a header and at least one row');

  const place = (offset: number): [line: number, column: number] => {
    let line = 1;
    let start = 0;
    for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) {
      line++;
      start = at + 1;
    }
    return [line, bytes.subarray(start, offset).toString('utf8').length + 1];
  };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse('byte-order-mark', 'a byte order mark', 'UTF-8 without BOM', 1, 1);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes))
    return refuse('not-utf-8', 'bytes that are not UTF-8', 'UTF-8', ...place(firstBadByte(bytes)));
  const carriage = bytes.indexOf(13);
  if (carriage !== -1)
    return refuse(
      'carriage-return',
      'a carriage return',
      'lines that end with LF alone',
      ...place(carriage),
    );
  const control = INVISIBLE.exec(text);
  if (control !== null) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
    return refuse(
      'control-character',
      `the invisible character U+${code.toUpperCase()}`,
      'printable text',
      ...placeInText(text, control.index),
    );
  }
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > LONGEST_LINE)
      return refuse(
        'line-too-long',
        `a line of ${length} characters`,
        `at most ${LONGEST_LINE}`,
        line,
        1,
      );
    if (end === -1) break;
    start = end + 1;
  }
  return { text, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** Line and column, both 1-based, of an offset in a text. */
export function placeInText(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return [line, offset - (before.lastIndexOf('\n') + 1) + 1];
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
