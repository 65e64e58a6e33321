import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import {
  type DatasetFiles,
  dataFolders,
  editionFile,
  framingOf,
  isDataFile,
} from './dataset-files.ts';
import type { Limits } from './limits.ts';
import { LoadError, type LoadErrorCode } from './load-error.ts';
import { readTar } from './read-tar.ts';
import { TarError } from './tar-error.ts';

/** Reads the data files of a package tarball (`.tgz`), in memory; nothing is unpacked to the disk. */
export async function readTarball(path: string, limits: Limits): Promise<DatasetFiles> {
  const { files: found } = await unpackTarball(path, limits);
  const folder = folderIn([...found.keys()]);
  if (folder === undefined) {
    const message = 'no dataset in this tarball';
    throw new LoadError('not-a-dataset', path, [{ file: null, line: null, message }]);
  }
  const inside = [...found]
    .filter(([name]) => name.startsWith(folder))
    .map(([name, content]) => [name.slice(folder.length), content] as const)
    .filter(([name]) => !name.includes('/'));
  const framing = framingOf(inside.map(([name]) => name));
  const files = new Map(inside.filter(([name]) => isDataFile(name, framing)));
  return { folder, framing, files };
}

/** A tarball in memory: its bytes, and its files by path. */
export interface Unpacked {
  readonly packed: Buffer;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Unpacks a gzipped tarball in memory. Throws LoadError where it is damaged, unsafe or too large. */
export async function unpackTarball(path: string, limits: Limits): Promise<Unpacked> {
  const fail = (code: LoadErrorCode, message: string) =>
    new LoadError(code, path, [{ file: null, line: null, message }]);
  const stats = await stat(path);
  if (!stats.isFile()) throw fail('not-readable', 'not a regular file');
  if (stats.size > limits.total) throw fail('too-large', `larger than ${limits.total} bytes`);
  const packed = await readFile(path);
  return { packed, files: unpackBytes(packed, path, limits) };
}

/** Unpacks the bytes of a gzipped tarball; `path` is what it is called in errors. Throws LoadError. */
export function unpackBytes(
  packed: Buffer,
  path: string,
  limits: Limits,
): ReadonlyMap<string, Buffer> {
  const fail = (code: LoadErrorCode, message: string, file: string | null = null) =>
    new LoadError(code, path, [{ file, line: null, message }]);
  const expected = 'expected a folder or a gzipped tarball (.tgz)';
  // Of nothing it cannot be said that it was changed, as it can of a tarball whose first byte is another.
  if (packed.length === 0) throw fail('not-a-dataset', `the file is empty: ${expected}`);
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) throw fail('bad-archive', expected);
  const found = new Map<string, Buffer>();
  try {
    const archive = gunzipSync(packed, { maxOutputLength: limits.total });
    for (const { path: name, content } of readTar(archive)) found.set(name, content);
    if (found.size === 0) throw fail('not-a-dataset', 'the tarball holds no file');
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (error instanceof TarError) throw fail(error.code, error.message, error.entry);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? fail('too-large', `larger than ${limits.total} bytes when unpacked`)
      : fail('bad-archive', 'the gzip data are damaged');
  }
  return found;
}

/** A package stands in one folder of its tarball, `package/` as a rule; a packed data folder may stand in none. */
function folderIn(names: readonly string[]): string | undefined {
  const tops = ['', ...new Set(names.map((name) => `${name.split('/')[0]}/`))];
  const folders = dataFolders.flatMap((folder) => tops.map((top) => `${top}${folder}`));
  return folders.find((folder) => names.includes(`${folder}${editionFile}`));
}
