import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Dataset } from '../dataset-types.ts';
import { parsePackageSpec, withPackage } from './fetch-package.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './load-error.ts';
import { loadGit, repositoryAt, repositoryData } from './load-git.ts';

/** Where an input is looked for. */
export interface InputOptions {
  /** The folder that paths are relative to, and in whose repository revisions are looked for. */
  readonly cwd: string;
  /** The registry that packages are fetched from; npm’s own setting where none is given. */
  readonly registry?: string | undefined;
  /** Milliseconds until a package that is being fetched is given up; 30,000 where none are given. */
  readonly timeout?: number | undefined;
  /** Stops npm and git, and clears away what they left; what is read from the disk is read to its end. */
  readonly signal?: AbortSignal | undefined;
  /** How much is read before it is refused; `defaultLimits` where none are given. */
  readonly limits?: Limits;
}

/**
 * Reads a dataset from wherever it is named: a data folder, package folder or tarball; `git:<revision>`; `worktree`; or
 * `name@version` (a version alone means `@darkfigure/dataset`), the only form that asks the network.
 *
 * What exists as a file or folder is never taken for anything else; `./` in front makes sure.
 *
 * @returns The dataset, every record checked for its shape.
 * @throws LoadError where nothing of the name is found, or what is found is no dataset; its `code` says which.
 */
export async function loadInput(input: string, options: InputOptions): Promise<Dataset> {
  const { cwd, limits = defaultLimits, signal } = options;
  if (input.startsWith('git:')) return loadGit(input.slice('git:'.length), cwd, limits, signal);
  const path = resolve(cwd, input);
  if (await exists(path)) return loadDataset(path, limits);
  if (input === 'worktree') {
    return loadDataset(join(await repositoryAt(cwd), repositoryData), limits);
  }
  const spec = parsePackageSpec(input);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    const message = 'an address is not read: fetch the tarball first, or name a version';
    throw new LoadError('not-found', input, [{ file: null, line: null, message }]);
  }
  if (spec === null) return loadDataset(path, limits);
  return withPackage(spec, options, (tarball) => loadDataset(tarball, limits));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
