import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, loadAll } from '../build.ts';

/** Where things lie in a working tree; this repository’s unless another root is given. */
export interface Tree {
  readonly root: string;
  readonly raw: string;
  /** The folder of the dataset’s package. */
  readonly package: string;
  readonly data: string;
  readonly changesets: string;
}

/** The folder from which the command was called, through npm or not. */
export const invokedFrom = process.env.INIT_CWD ?? process.cwd();

/** The tree below a root. */
export function treeAt(given: string | undefined): Tree {
  const root =
    given === undefined ? join(import.meta.dirname, '../../..') : resolve(invokedFrom, given);
  return {
    root,
    raw: join(root, 'raw'),
    package: join(root, 'packages/dataset'),
    data: join(root, 'packages/dataset/data'),
    changesets: join(root, '.changeset'),
  };
}

/** The modules by which the tree’s tables are read: its own, or this repository’s where it has none. */
export async function modulesOf({
  root,
}: Tree): Promise<Pick<BuildOptions, 'modules' | 'claims' | 'exceptions'>> {
  const own = join(root, 'pipelines/src');
  if (!existsSync(own) || root === treeAt(undefined).root) return loadAll();
  // The known exceptions to the rules are those of this repository’s data.
  return { ...(await loadAll(own)), exceptions: [] };
}
