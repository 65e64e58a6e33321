import { join } from 'node:path';
import type { Replacement } from '../files/replace-files.ts';
import { becauseChangeset } from './because-changeset.ts';
import type { NamedDoubt } from './named-doubts.ts';

/** What taking a release in changes in the tree: its folder, and before it the changeset that says why what was doubtful is right. */
export function releaseReplacements(
  { source, release }: { readonly source: string; readonly release: string },
  files: ReadonlyMap<string, string>,
  doubts: readonly NamedDoubt[],
  why: string,
): readonly Replacement[] {
  const folder: Replacement = { kind: 'folder', path: join('raw', source, release), files };
  if (doubts.length === 0) return [folder];
  const lines = doubts.map(({ said }) => said);
  const { file, content } = becauseChangeset(`${source}/${release}`, lines, why);
  return [{ kind: 'file', path: join('.changeset', file), content }, folder];
}
