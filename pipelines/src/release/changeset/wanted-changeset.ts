import { isSmallerStep, type Step } from '../version/step.ts';
import { stepBetween } from '../version/version.ts';
import { changeKey } from './change-key.ts';
import type { ChangesetState, Published } from './changeset-state.ts';
import { summarizeDiff } from './summarize-diff.ts';

/** The changeset that the data ask for, or why there is none. */
export type Wanted =
  | { readonly kind: 'none'; readonly why: 'no-change' | 'in-changelog' }
  | {
      readonly kind: 'changeset';
      readonly file: string;
      readonly step: Exclude<Step, 'none'>;
      readonly text: string;
    };

/** Whether a file is a changeset that was written from the data. */
export function isDataChangeset(file: string): boolean {
  return /^data-(?:first-release|[0-9a-f]{12})\.md$/.test(file);
}

/** What the data ask for, by content alone. */
export function wantedChangeset(state: ChangesetState): Wanted {
  const { published, packageVersion, changelog } = state;
  const key = published.kind === 'nothing' ? 'first-release' : changeKey(published.diff);
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
