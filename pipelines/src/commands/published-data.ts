import { checkPolicy, diff } from '@darkfigure/audit';
import { loadDataset, loadInput } from '@darkfigure/audit/load';
import type { Dataset } from '@darkfigure/schema';
import type { Published } from '../release/changeset/changeset-state.ts';
import { findBaseline } from '../release/files/find-baseline.ts';
import { invokedFrom, type Tree } from './tree.ts';

/** By what the published version is known: a name for it, or the git tags of the tree; `registry` for `name@version`. */
export interface Against {
  readonly against: string | undefined;
  readonly registry: string | undefined;
}

/** What was last published, and what in the change from it the policy forbids, each with what to do. */
export interface Comparison {
  readonly published: Published;
  readonly breaches: readonly string[];
}

/**
 * What was last published, held against a dataset, or against the data of the tree where none is given. Only
 * `name@version` asks the network. `unknown` where there is neither a name nor a git repository.
 */
export async function publishedData(
  { against, registry }: Against,
  tree: Tree,
  data?: Dataset,
): Promise<Comparison | 'unknown'> {
  const cwd = against === undefined ? tree.root : invokedFrom;
  const baseline = findBaseline(against, cwd);
  if (baseline.kind === 'unknown') return 'unknown';
  if (baseline.kind === 'nothing') return { published: { kind: 'nothing' }, breaches: [] };
  const before = await loadInput(baseline.input, { cwd, registry });
  // As it will be read from its files: without the fields that are there and undefined.
  const after =
    data === undefined
      ? await loadDataset(tree.data)
      : (JSON.parse(JSON.stringify(data)) as Dataset);
  const found = diff(before, after);
  return {
    published: { kind: 'version', version: baseline.version, diff: found },
    breaches: checkPolicy({ before, after, diff: found }).breaches.map(
      ({ rule, id, path, message, fix }) =>
        `[${rule}] ${id}${path === '' ? '' : ` ${path}`}: ${message}. ${fix}`,
    ),
  };
}
