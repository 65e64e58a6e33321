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
  /** Every file of the tarball in its order, `package/` left on; none where a folder was read. */
  readonly entries: ReadonlyMap<string, Buffer>;
  /** What stands beside `dist/`, by path; of a folder only what npm packs by itself. */
  readonly beside: ReadonlyMap<string, Buffer>;
  /** The files below `dist/`, by path below it. */
  readonly dist: ReadonlyMap<string, Buffer>;
}

/**
 * Reads a package: of a tarball everything, of a folder `dist/`, `package.json`, and the texts that npm packs by itself.
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
  const dist = new Map<string, Buffer>();
  const beside = new Map<string, Buffer>();
  for (const [name, bytes] of files) {
    if (name.startsWith('package/dist/')) dist.set(name.slice('package/dist/'.length), bytes);
    else beside.set(name.replace(/^package\//, ''), bytes);
  }
  return { packed, entries: files, beside, dist };
}

/** What npm packs whatever a package asks for, and the list of its versions. */
const always = /^(?:package\.json|(?:README|LICEN[CS]E|CHANGELOG)[\w.-]*)$/i;

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
  const beside = new Map<string, Buffer>();
  for (const name of names.filter((entry) => always.test(entry)).sort(byCodeUnit)) {
    beside.set(name, await read(name));
  }
  await walk('dist');
  return { packed: null, entries: new Map(), beside, dist };
}
