import { stat } from 'node:fs/promises';
import type { Dataset } from '../dataset-types.ts';
import type { DatasetFiles } from './dataset-files.ts';
import { datasetOf } from './dataset-of.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { LoadError } from './load-error.ts';
import { readFolder } from './read-folder.ts';
import { readTarball } from './read-tarball.ts';

/**
 * Reads a dataset from a data folder (`*.jsonl` and `edition.json`), a working copy that holds one in `data/`, an unpacked
 * package (`dist/json/`, where each file is a JSON array with one record a line), or a package tarball.
 *
 * @param path The folder or `.tgz`.
 * @param limits How much is read before it is refused; 100 MB together and 4 MB a line.
 * @returns The dataset, every record checked for its shape.
 * @throws LoadError with the files and lines that are wrong, the first hundred of each file.
 */
export async function loadDataset(path: string, limits: Limits = defaultLimits): Promise<Dataset> {
  return datasetOf(await filesAt(path, limits), path, limits);
}

async function filesAt(path: string, limits: Limits): Promise<DatasetFiles> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await readFolder(path, limits) : await readTarball(path, limits);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof LoadError) throw error;
    const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const message = missing ? 'no such file or folder' : `cannot be read (${String(error.code)})`;
    const issues = [{ file: null, line: null, message }];
    throw new LoadError(missing ? 'not-found' : 'not-readable', path, issues);
  }
}
