import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { Issue } from '../../issue/issue.ts';
import { lineFeedsIn } from './line-feeds-in.ts';
import { type TextFault, textFaults } from './text-faults.ts';
import { wholeLines } from './whole-lines.ts';

/** Raw tables are transcribed by people; anything larger than this is not one. */
const MOST_BYTES = 16 * 1024 * 1024;

export interface RawBytes {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Goes through one raw file, piece by piece, and refuses what a text of ours can never hold.
 *
 * @param most How many bytes the file may have.
 */
export function readBytes(
  file: string,
  path: string,
  issues: Issue[],
  most = MOST_BYTES,
): RawBytes | undefined {
  const refuse = (code: Issue['code'], message: string, expected: string): undefined => {
    issues.push({ code, file: path, line: 0, column: 0, message, expected });
    return undefined;
  };
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return refuse('missing-file', 'the file is missing', 'a file');
  if (stat.isSymbolicLink()) return refuse('symbolic-link', 'a symbolic link', 'a regular file');
  if (!stat.isFile()) return refuse('missing-file', 'not a regular file', 'a file');
  if (stat.size > most)
    return refuse('file-too-large', `${stat.size} bytes`, `at most ${most} bytes`);

  const hash = createHash('sha256');
  let offset = 0;
  let line = 0;
  let fault: TextFault | undefined;
  let graver = textFaults;
  for (const bytes of wholeLines(file)) {
    const text = bytes.toString('utf8');
    for (const [rank, find] of graver.entries()) {
      const found = find({ bytes, text, offset });
      if (found === undefined) continue;
      fault = { ...found, line: line + found.line };
      graver = textFaults.slice(0, rank);
      break;
    }
    hash.update(bytes);
    offset += bytes.length;
    line += lineFeedsIn(text);
  }
  if (offset === 0)
    return refuse('empty-file', 'the file is empty', 'a header and at least one row');
  if (fault === undefined) return { sha256: hash.digest('hex'), bytes: offset };
  issues.push({ ...fault, file: path });
  return undefined;
}
