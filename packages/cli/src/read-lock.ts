import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FigureLock, LockError, lockFile, parseLock } from '@darkfigure/audit';

/** Reads the lock of a folder. Throws LockError, also where there is none. */
export async function readLock(root: string): Promise<FigureLock> {
  const lock = await findLock(root);
  if (lock !== null) return lock;
  throw new LockError(lockFile, ['there is none here: "darkfigure lock" makes it']);
}

/** The lock of a folder, or null where there is none. Throws LockError where it cannot be used. */
export async function findLock(root: string): Promise<FigureLock | null> {
  try {
    return parseLock(await readFile(join(root, lockFile), 'utf8'));
  } catch (error) {
    if (error instanceof LockError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    throw new LockError(lockFile, [
      code === 'EISDIR' ? 'a folder, not a file' : `cannot be read (${code ?? String(error)})`,
    ]);
  }
}
