import { isSmallerStep, isStep, largerStep, type Step } from '../version/step.ts';
import { type Changeset, formatChangeset, parseChangeset } from './changeset-file.ts';
import type { ChangesetState } from './changeset-state.ts';
import { dataPackage } from './data-package.ts';
import { isDataChangeset, type Wanted, wantedChangeset } from './wanted-changeset.ts';

export interface ChangesetPlan {
  readonly wanted: Wanted;
  /** `undefined` where it stands already. */
  readonly write: { readonly file: string; readonly content: string } | undefined;
  readonly remove: readonly string[];
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
