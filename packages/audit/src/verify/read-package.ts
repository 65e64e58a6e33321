import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../compare/record-type.ts';
import type { Limits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { unpackTarball } from '../load/read-tarball.ts';

/** A package in memory. */
export interface PackageFiles {
  /** The tarball; null where a folder was read. */
  readonly packed: Buffer | null;
  /** Everything that stands in it, by path from its top (`package/` of a tarball left on). */
  readonly names: readonly string[];
  readonly packageJson: Buffer | undefined;
  /** The files below `dist/`, by path below it. */
  readonly dist: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a package: of a tarball everything, of a folder `package.json` and `dist/`, which is all that can be imported from
 * it.
 *
 * @throws LoadError where it is not there, damaged, unsafe or too large.
 */
export async function readPackage(path: string, limits: Limits): Promise<PackageFiles> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    const issue = { file: null, line: null, message: 'no such file or folder' };
    throw new LoadError('not-found', path, [issue]);
  }
  if (isFolder) return readFolderPackage(path, limits);
  const { packed, files } = await unpackTarball(path, limits);
  const top = 'package/dist/';
  const dist = [...files].flatMap(([name, bytes]) =>
    name.startsWith(top) ? [[name.slice(top.length), bytes] as const] : [],
  );
  return {
    packed,
    names: [...files.keys()].sort(byCodeUnit),
    packageJson: files.get('package/package.json'),
    dist: new Map(dist),
  };
}

async function readFolderPackage(path: string, limits: Limits): Promise<PackageFiles> {
  const dist = new Map<string, Buffer>();
  let total = 0;
  const read = async (name: string) => {
    const file = join(path, name);
    const stats = await lstat(file);
    total += stats.size;
    const fail = (code: 'not-readable' | 'too-large', message: string) =>
      new LoadError(code, path, [{ file: name, line: null, message }]);
    // A link may show one thing now and another later.
    if (!stats.isFile()) throw fail('not-readable', 'not a regular file');
    if (total > limits.total) throw fail('too-large', `more than ${limits.total} bytes together`);
    return readFile(file);
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(path, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else dist.set(name.slice('dist/'.length), await read(name));
    }
  };
  const names = await readdir(path);
  if (!names.includes('package.json') || !names.includes('dist')) {
    const message = 'expected a package folder with package.json and dist/, or a tarball';
    throw new LoadError('not-a-dataset', path, [{ file: null, line: null, message }]);
  }
  const packageJson = await read('package.json');
  await walk('dist');
  return { packed: null, names: [...dist.keys()].map((name) => `dist/${name}`), packageJson, dist };
}
