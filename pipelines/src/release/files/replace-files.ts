import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is to become of one path: a file’s new content, a folder with these files and no others, or nothing at all. */
export type Replacement =
  | { readonly kind: 'file'; readonly path: string; readonly content: string | Uint8Array }
  | {
      readonly kind: 'folder';
      readonly path: string;
      readonly files: ReadonlyMap<string, string | Uint8Array>;
    }
  | { readonly kind: 'remove'; readonly path: string };

/** One line of the journal: what was staged for a path, or `null` where the path goes. */
interface Entry {
  readonly path: string;
  readonly staged: string | null;
}

const planFile = 'plan.json';

/**
 * Replaces several files and folders as one: all is written into a journal beside them, the journal is named, and only then
 * moved into place. A run that is killed leaves the old files, or a named journal that {@link recoverFiles} completes.
 *
 * What a reader may see meanwhile: each file whole, old or new; each folder whole, old or new, or for the moment between two
 * renames not at all (no system call that Node knows of exchanges two folders); several paths one after the other.
 *
 * @param root The folder that the paths are relative to.
 * @param journal The name of the journal’s folder in it; begins with a point.
 */
export function replaceFiles(
  root: string,
  journal: string,
  replacements: readonly Replacement[],
): void {
  recoverFiles(root, journal);
  if (replacements.length === 0) return;
  const draft = join(root, `${journal}.new`);
  mkdirSync(draft, { recursive: true });
  const entries = replacements.map((replacement, index): Entry => {
    const staged = String(index);
    switch (replacement.kind) {
      case 'file':
        writeDurable(join(draft, staged), replacement.content);
        return { path: replacement.path, staged };
      case 'folder':
        mkdirSync(join(draft, staged));
        for (const [name, content] of replacement.files)
          writeDurable(join(draft, staged, name), content);
        return { path: replacement.path, staged };
      case 'remove':
        return { path: replacement.path, staged: null };
      default:
        return replacement satisfies never;
    }
  });
  writeDurable(join(draft, planFile), JSON.stringify(entries));
  renameSync(draft, join(root, journal));
  complete(root, journal);
}

/** Whether a killed run left a journal that is to be completed. */
export function isUnfinished(root: string, journal: string): boolean {
  return existsSync(join(root, journal));
}

/** Completes or clears away what a killed run left. Returns whether it completed one. */
export function recoverFiles(root: string, journal: string): boolean {
  rmSync(join(root, `${journal}.new`), { recursive: true, force: true });
  rmSync(join(root, `${journal}.done`), { recursive: true, force: true });
  if (!isUnfinished(root, journal)) return false;
  complete(root, journal);
  return true;
}

function complete(root: string, journal: string): void {
  const folder = join(root, journal);
  const entries = JSON.parse(readFileSync(join(folder, planFile), 'utf8')) as readonly Entry[];
  for (const { path, staged } of entries) {
    const target = join(root, path);
    if (staged === null) rmSync(target, { force: true });
    else if (existsSync(join(folder, staged))) {
      mkdirSync(dirname(target), { recursive: true });
      if (existsSync(target) && statSync(target).isDirectory())
        renameSync(target, join(folder, `${staged}.old`));
      renameSync(join(folder, staged), target);
    }
  }
  // Renamed before it is emptied: half a journal must not be completed a second time.
  renameSync(folder, join(root, `${journal}.done`));
  rmSync(join(root, `${journal}.done`), { recursive: true, force: true });
}

/** On the disk before the journal has its name. */
function writeDurable(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content);
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}
