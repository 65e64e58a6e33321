import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Mends what a killed run left: the old folder is put back when the new one had not taken its place. */
function recoverFolder(folder: string): void {
  if (!existsSync(folder) && existsSync(`${folder}.old`)) renameSync(`${folder}.old`, folder);
  rmSync(`${folder}.old`, { recursive: true, force: true });
  rmSync(`${folder}.new`, { recursive: true, force: true });
}

/** Replaces a folder’s files as a whole: written beside it, then renamed. A crash leaves the old or the new, never a mixture. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  recoverFolder(folder);
  mkdirSync(dirname(folder), { recursive: true });
  for (const [name, content] of files) {
    const path = join(`${folder}.new`, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  if (existsSync(folder)) renameSync(folder, `${folder}.old`);
  renameSync(`${folder}.new`, folder);
  rmSync(`${folder}.old`, { recursive: true, force: true });
}
