import { createHash } from 'node:crypto';
import { isSmallerStep, isStep, largerStep, type Step } from '../version/step.ts';
import { stepBetween } from '../version/version.ts';
import { type Changeset, formatChangeset, parseChangeset } from './changeset-file.ts';
import type { DataDiff } from './data-diff.ts';
import { summarizeDiff } from './summarize-diff.ts';

/** The package whose version the data move. */
export const dataPackage = '@darkfigure/dataset';

/** What the data were last published as: a version with the differences to it, or nothing yet. */
export type Published =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'version'; readonly version: string | undefined; readonly diff: DataDiff };

export interface ChangesetState {
  readonly published: Published;
  /** The version in the package’s package.json: ahead of the published one between versioning and publishing. */
  readonly packageVersion: string;
  readonly changelog: string;
  /** The changesets that are there: file name → content. */
  readonly files: ReadonlyMap<string, string>;
}

/** The changeset that the data ask for, or why there is none. */
export type Wanted =
  | { readonly kind: 'none'; readonly why: 'no-change' | 'in-changelog' }
  | {
      readonly kind: 'changeset';
      readonly file: string;
      readonly step: Exclude<Step, 'none'>;
      readonly text: string;
    };

export interface ChangesetPlan {
  readonly wanted: Wanted;
  /** `undefined` where it stands already. */
  readonly write: { readonly file: string; readonly content: string } | undefined;
  readonly remove: readonly string[];
}

/** Whether a file is a changeset that was written from the data. */
export function isDataChangeset(file: string): boolean {
  return /^data-(?:first-release|[0-9a-f]{12})\.md$/.test(file);
}

/** What the data ask for, by content alone. */
export function wantedChangeset(state: ChangesetState): Wanted {
  const { published, packageVersion, changelog } = state;
  const key = published.kind === 'nothing' ? 'first-release' : keyOf(published.diff);
  const mark = `Data change ${key}.`;
  if (published.kind === 'version' && published.diff.semver === 'none')
    return { kind: 'none', why: 'no-change' };
  if (changelog.includes(mark)) return { kind: 'none', why: 'in-changelog' };
  const step = stepOf(published, packageVersion);
  const told =
    published.kind === 'nothing'
      ? 'First release of the data: from here on every id is for ever.'
      : headed(published, step);
  return { kind: 'changeset', file: `data-${key}.md`, step, text: `${told}\n\n${mark}` };
}

/** What to write and remove so that exactly the wanted changeset stands. The same state gives the same plan. */
export function planChangeset(state: ChangesetState): ChangesetPlan {
  const wanted = wantedChangeset(state);
  const stale = [...state.files.keys()].filter(
    (file) => isDataChangeset(file) && !(wanted.kind === 'changeset' && wanted.file === file),
  );
  if (wanted.kind === 'none') return { wanted, write: undefined, remove: stale.sort() };
  const there = state.files.get(wanted.file);
  if (there !== undefined && holds(parseChangeset(wanted.file, there), wanted.step))
    return { wanted, write: undefined, remove: stale.sort() };
  const raised = stale.map((file) => raisedTo(parseChangeset(file, state.files.get(file) ?? '')));
  const step = raised.reduce(largerStep, wanted.step);
  const content = formatChangeset({
    releases: new Map([[dataPackage, step]]),
    text: wanted.text,
  });
  return { wanted, write: { file: wanted.file, content }, remove: stale.sort() };
}

/** A person may raise the step of a changeset, never lower it. */
function holds(changeset: Changeset, step: Step): boolean {
  return !isSmallerStep(changeset.releases.get(dataPackage) ?? 'none', step);
}

/** The step that a person chose over the computed one: it outlives the changeset that it stood in. */
function raisedTo(changeset: Changeset): Step {
  const step = changeset.releases.get(dataPackage) ?? 'none';
  const computed = /^Smallest step by the data: ([a-z]+)\.$/m.exec(changeset.text)?.[1];
  return isStep(computed) && isSmallerStep(computed, step) ? step : 'none';
}

function headed({ diff, version }: Published & { kind: 'version' }, step: Step): string {
  const { changes } = diff;
  const since = version === undefined ? 'the last version' : version;
  const headline = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} in the data since ${since}.`;
  return [headline, summarizeDiff(diff), `Smallest step by the data: ${step}.`].join('\n\n');
}

function stepOf(published: Published, packageVersion: string): Exclude<Step, 'none'> {
  // Version 1.0.0 and not less: ids are for ever from the first version that anybody can install.
  if (published.kind === 'nothing') return 'major';
  const { diff, version } = published;
  const needed = diff.semver === 'none' ? 'patch' : diff.semver;
  const ahead = version === undefined ? 'none' : stepBetween(version, packageVersion);
  // Versioned, not yet published: what is to come next counts from the published version.
  return ahead !== 'none' && !isSmallerStep(ahead, needed) ? 'patch' : needed;
}

/** Twelve hex digits that stand for the content of a diff. */
function keyOf({ before, after, changes }: DataDiff): string {
  const content = changes.map((change) => [
    change.class,
    change.record,
    change.id,
    change.path,
    change.before,
    change.after,
    change.reason ?? null,
    change.semver,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([before.edition, after.edition, content]))
    .digest('hex')
    .slice(0, 12);
}
