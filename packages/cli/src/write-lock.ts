import { join } from 'node:path';
import { type FigureLock, lockFile, lockText } from '@darkfigure/audit';
import { writeWhole } from '@darkfigure/audit/load';
import { InputError } from './input-error.ts';
import type { ProjectFolder } from './read-input.ts';
import { lockName } from './read-lock.ts';

/** Writes the lock of a project. Throws InputError where its folder lets nobody write. */
export async function writeLock(project: ProjectFolder, lock: FigureLock): Promise<void> {
  try {
    await writeWhole(join(project.path, lockFile), lockText(lock));
  } catch (error) {
    // The message of the system names a file that was to be moved over the lock, which says nothing to anybody.
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new InputError('not-writable', lockName(project), `cannot be written (${code})`);
  }
}
