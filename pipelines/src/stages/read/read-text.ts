import { readFileSync } from 'node:fs';
import type { Issue } from '../../issue/issue.ts';
import { type RawBytes, readBytes } from './read-bytes.ts';

export interface RawText extends RawBytes {
  readonly text: string;
}

/** Reads one raw file whole and refuses what a text of ours can never hold. */
export function readText(file: string, path: string, issues: Issue[]): RawText | undefined {
  const read = readBytes(file, path, issues);
  return read === undefined ? undefined : { ...read, text: readFileSync(file, 'utf8') };
}
