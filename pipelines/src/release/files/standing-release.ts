import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { standing } from './stage-release.ts';

/** Whether a release’s folder is there: not at all, with exactly these files, or with anything else. */
export function standingRelease(
  folder: string,
  files: ReadonlyMap<string, string>,
): 'none' | 'same' | 'other' {
  if (!existsSync(folder)) return 'none';
  if (readdirSync(folder).some((name) => !files.has(name))) return 'other';
  const same = [...files].every(([name, text]) => standing(join(folder, name), text) === 'same');
  return same ? 'same' : 'other';
}
