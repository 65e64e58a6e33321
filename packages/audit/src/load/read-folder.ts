import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type DatasetFiles,
  dataFolders,
  editionFile,
  framingOf,
  isDataFile,
} from './dataset-files.ts';
import type { Limits } from './limits.ts';
import { LoadError } from './load-error.ts';

/** Reads the data files of a data folder, a working copy of the dataset or an unpacked package. */
export async function readFolder(path: string, limits: Limits): Promise<DatasetFiles> {
  for (const folder of dataFolders) {
    const inside = join(path, folder);
    const names = await namesIn(inside);
    if (!names.includes(editionFile)) continue;
    const framing = framingOf(names);
    const files = new Map<string, Buffer>();
    let total = 0;
    for (const name of names.filter((entry) => isDataFile(entry, framing)).sort()) {
      const file = join(inside, name);
      // Asked for its size first: a file is refused before it fills the memory.
      const stats = await stat(file);
      if (!stats.isFile()) {
        const issues = [{ file: `${folder}${name}`, line: null, message: 'not a regular file' }];
        throw new LoadError('not-readable', path, issues);
      }
      total += stats.size;
      if (total > limits.total) {
        const message = `the files together are larger than ${limits.total} bytes`;
        throw new LoadError('too-large', path, [{ file: `${folder}${name}`, line: null, message }]);
      }
      files.set(name, await readFile(file));
    }
    return { folder, framing, files };
  }
  const message = `no dataset here: none of ${dataFolders.map((folder) => `${folder}${editionFile}`).join(', ')}`;
  throw new LoadError('not-a-dataset', path, [{ file: null, line: null, message }]);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
