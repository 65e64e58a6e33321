import type { Dataset } from '../dataset-types.ts';
import { type DatasetFiles, isDataFile } from './dataset-files.ts';
import { datasetOf } from './dataset-of.ts';
import type { Limits } from './limits.ts';
import { LoadError } from './load-error.ts';
import { runTool, ToolError } from './run-tool.ts';

/** Where the data stand in the repository. */
export const repositoryData = 'packages/dataset/data';

/**
 * The top folder of the repository in which a folder stands.
 *
 * @returns Its path, as git gives it.
 * @throws LoadError (`not-found`) where the folder stands in none, or git is not installed.
 */
export async function repositoryAt(cwd: string): Promise<string> {
  try {
    const call = { cwd, most: 1_000_000, patience: 30_000 };
    return (await runTool('git', ['rev-parse', '--show-toplevel'], call)).toString('utf8').trim();
  } catch (error) {
    throw gitError(cwd, error);
  }
}

/** Reads the dataset of a git revision from the repository in which `cwd` stands. Throws LoadError, or the reason of the signal. */
export async function loadGit(
  revision: string,
  cwd: string,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Dataset> {
  const place = `git:${revision}`;
  const root = await repositoryAt(cwd);
  const git = (...args: readonly string[]) =>
    runTool('git', args, { cwd: root, most: limits.total, patience: 60_000, signal });
  try {
    // What looks like an option is taken for a revision, which it is not.
    const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const commit = (await git(...named)).toString('utf8').trim();
    const listed = await git('ls-tree', '-z', '-l', commit, '--', `${repositoryData}/`);
    const files = new Map<string, Buffer>();
    for (const { name, blob } of blobsOf(listed.toString('utf8'), place, limits)) {
      files.set(name, await git('cat-file', 'blob', blob));
    }
    const found: DatasetFiles = { folder: `${repositoryData}/`, framing: 'jsonl', files };
    if (files.size === 0) {
      const message = `no ${repositoryData} in this revision`;
      throw new LoadError('not-a-dataset', place, [{ file: null, line: null, message }]);
    }
    return datasetOf(found, place, limits);
  } catch (error) {
    throw gitError(place, error);
  }
}

function blobsOf(
  listed: string,
  place: string,
  { total }: Limits,
): { readonly name: string; readonly blob: string }[] {
  let sum = 0;
  return listed.split('\0').flatMap((line) => {
    const match = /^(\d+) blob ([0-9a-f]+)\s+(\d+)\t(.*)$/s.exec(line);
    const [, mode = '', blob = '', size = '0', path = ''] = match ?? [];
    const name = path.slice(repositoryData.length + 1);
    // A link is a blob too: what it points to is not what was committed.
    if (match === null || !mode.startsWith('100') || !isDataFile(name, 'jsonl')) return [];
    sum += Number(size);
    if (sum <= total) return [{ name, blob }];
    const message = `the files together are larger than ${total} bytes`;
    throw new LoadError('too-large', place, [{ file: name, line: null, message }]);
  });
}

function gitError(place: string, error: unknown): unknown {
  if (!(error instanceof ToolError)) return error;
  const message = error.missing
    ? 'git is not installed'
    : place.startsWith('git:')
      ? `no such revision here (${error.detail})`
      : `no git repository here (${error.detail})`;
  return new LoadError('not-found', place, [{ file: null, line: null, message }]);
}
