import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../compare/record-type.ts';
import type { Limits } from '../load/limits.ts';
import { LoadError, type LoadErrorCode } from '../load/load-error.ts';
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
  /** What stands in a folder and is neither file nor folder, such as a link; a tarball with such an entry is refused. */
  readonly odd: readonly OddEntry[];
}

/** Something that npm installs nowhere. */
interface OddEntry {
  /** Its path, as those of `dist` and `beside`. */
  readonly path: string;
  /** What it is. */
  readonly message: string;
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
  return { packed, entries: files, beside, dist, odd: [] };
}

/** What npm packs whatever a package asks for, and the list of its versions. */
const always = /^(?:package\.json|(?:README|LICEN[CS]E|CHANGELOG)[\w.-]*)$/i;

async function readFolderPackage(path: string, limits: Limits): Promise<PackageFiles> {
  const dist = new Map<string, Buffer>();
  const beside = new Map<string, Buffer>();
  const odd: OddEntry[] = [];
  let total = 0;
  const fail = (code: LoadErrorCode, file: string | null, message: string) =>
    new LoadError(code, path, [{ file, line: null, message }]);
  const read = async (name: string, put: (bytes: Buffer) => void) => {
    const file = join(path, name);
    const stats = await lstat(file).catch(() => null);
    if (stats === null) throw fail('not-readable', name, 'it went away while it was being read');
    if (!stats.isFile()) {
      // Not followed: it may show one thing now and another later, and somebody has put it there since.
      odd.push({
        path: name.replace(/^dist\//, ''),
        message: stats.isSymbolicLink() ? link : 'not a regular file',
      });
      return;
    }
    total += stats.size;
    if (total > limits.total) {
      throw fail('too-large', name, `more than ${limits.total} bytes together`);
    }
    put(await readFile(file));
  };
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(path, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else await read(name, (bytes) => dist.set(name.slice('dist/'.length), bytes));
    }
  };
  const names = await readdir(path);
  if (!names.includes('package.json') || !names.includes('dist')) {
    const message = 'expected a package folder with package.json and dist/, or a tarball';
    throw fail('not-a-dataset', null, message);
  }
  for (const name of names.filter((entry) => always.test(entry)).sort(byCodeUnit)) {
    await read(name, (bytes) => beside.set(name, bytes));
  }
  if ((await lstat(join(path, 'dist'))).isDirectory()) await walk('dist');
  else await read('dist', () => {});
  return { packed: null, entries: new Map(), beside, dist, odd };
}

const link =
  'a symbolic link, which npm installs nowhere: it was put there since; install the package again';
