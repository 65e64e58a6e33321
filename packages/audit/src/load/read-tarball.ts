import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type DatasetFiles, dataFolders, editionFile, isDataFile } from './dataset-files.ts';
import type { Limits } from './limits.ts';
import { LoadError, type LoadErrorCode } from './load-error.ts';
import { readTar, TarError } from './read-tar.ts';

/** Reads the data files of a package tarball (`.tgz`), in memory; nothing is unpacked to the disk. */
export async function readTarball(path: string, limits: Limits): Promise<DatasetFiles> {
  const fail = (code: LoadErrorCode, message: string, file: string | null = null) =>
    new LoadError(code, path, [{ file, line: null, message }]);
  if ((await stat(path)).size > limits.total) {
    throw fail('too-large', `larger than ${limits.total} bytes`);
  }
  const packed = await readFile(path);
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) {
    throw fail('bad-archive', 'expected a folder or a gzipped tarball (.tgz)');
  }
  let archive: Buffer;
  try {
    archive = gunzipSync(packed, { maxOutputLength: limits.total });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? fail('too-large', `larger than ${limits.total} bytes when unpacked`)
      : fail('bad-archive', 'the gzip data are damaged');
  }
  const found = new Map<string, Buffer>();
  try {
    for (const { path: name, content } of readTar(archive)) found.set(name, content);
  } catch (error) {
    if (error instanceof TarError) throw fail(error.code, error.message, error.entry);
    throw error;
  }
  const folder = folderIn([...found.keys()]);
  if (folder === undefined) throw fail('not-a-dataset', 'no dataset in this tarball');
  const files = [...found]
    .filter(([name]) => name.startsWith(folder))
    .map(([name, content]) => [name.slice(folder.length), content] as const)
    .filter(([name]) => isDataFile(name));
  return { folder, files: new Map(files) };
}

/** A package stands in one folder of its tarball, `package/` as a rule; a packed data folder may stand in none. */
function folderIn(names: readonly string[]): string | undefined {
  const tops = ['', ...new Set(names.map((name) => `${name.split('/')[0]}/`))];
  const folders = dataFolders.flatMap((folder) => tops.map((top) => `${top}${folder}`));
  return folders.find((folder) => names.includes(`${folder}${editionFile}`));
}
