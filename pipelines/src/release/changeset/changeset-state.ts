import type { DataDiff } from './data-diff.ts';

/** What the data were last published as: a version with the differences to it, or nothing yet. */
export type Published =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version'; readonly version: string | undefined; readonly diff: DataDiff };

/** What a changeset is planned from. */
export interface ChangesetState {
  readonly published: Published;
  /** The version in the package’s package.json: ahead of the published one between versioning and publishing. */
  readonly packageVersion: string;
  readonly changelog: string;
  /** The changesets that are there: file name → content. */
  readonly files: ReadonlyMap<string, string>;
}
