import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeText } from '@darkfigure/audit/load';
import { InputError } from './input-error.ts';

/** The text of a file that an option names. Throws InputError. */
export async function readInput(cwd: string, name: string): Promise<string> {
  try {
    const text = plainText(await readFile(resolve(cwd, name)));
    if (text !== null) return text;
  } catch (error) {
    throw inputError(error, name, 'file');
  }
  throw new InputError('not-readable', name, noText);
}

/** What is said of a file that was taken for a text. */
export const noText = 'no text in UTF-8 or UTF-16';

/** The text of a file that somebody names; null where it is none: a zero is in most files that are not, and in no list. */
export function plainText(bytes: Uint8Array): string | null {
  const text = decodeText(bytes);
  return text?.includes('\0') === true ? null : text;
}

/** A folder, and what somebody called it. */
export interface ProjectFolder {
  readonly path: string;
  readonly name: string;
}

/** A folder that somebody names, with its whole path. Throws InputError where there is none. */
export async function folderAt(cwd: string, name: string): Promise<ProjectFolder> {
  const path = resolve(cwd, name);
  try {
    if ((await stat(path)).isDirectory()) return { path, name };
  } catch (error) {
    throw inputError(error, name, 'folder');
  }
  throw new InputError('not-readable', name, 'not a folder');
}

function inputError(error: unknown, name: string, what: 'file' | 'folder'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  switch (code) {
    case undefined:
      return error;
    case 'ENOENT':
    case 'ENOTDIR':
      return new InputError('not-found', name, `no such ${what}`);
    case 'EISDIR':
      return new InputError('not-readable', name, 'a folder, not a file');
    default:
      return new InputError('not-readable', name, `cannot be read (${code})`);
  }
}
