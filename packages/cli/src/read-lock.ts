import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FigureLock, LockError, lockFile, parseLock } from '@darkfigure/audit';
import { noText, type ProjectFolder, plainText } from './read-input.ts';

/** What the lock of a folder is called in an answer: by the name that somebody gave the folder. */
export function lockName({ name }: ProjectFolder): string {
  return join(name, lockFile);
}

/** Reads the lock of a folder. Throws LockError, also where there is none. */
export async function readLock(project: ProjectFolder): Promise<FigureLock> {
  const lock = await findLock(project);
  if (lock !== null) return lock;
  throw refused(project, 'there is none here: "darkfigure lock" makes it');
}

/** The lock of a folder, or null where there is none. Throws LockError where it cannot be used. */
export async function findLock(project: ProjectFolder): Promise<FigureLock | null> {
  try {
    const text = plainText(await readFile(join(project.path, lockFile)));
    if (text === null) throw refused(project, noText);
    return parseLock(text, lockName(project));
  } catch (error) {
    if (error instanceof LockError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    const message =
      code === 'EISDIR' ? 'a folder, not a file' : `cannot be read (${code ?? String(error)})`;
    throw refused(project, message);
  }
}

function refused(project: ProjectFolder, message: string): LockError {
  return new LockError(lockName(project), [{ line: null, column: null, message }]);
}
