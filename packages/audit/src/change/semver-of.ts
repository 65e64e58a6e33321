import type { Change, Diff, Step } from './change.ts';

const order: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** Compares two version steps: negative where `a` is the smaller one. */
export function compareSteps(a: Step, b: Step): number {
  return order.indexOf(a) - order.indexOf(b);
}

/**
 * The smallest version step that the changes of a diff allow; a person may only raise it.
 *
 * @returns `none` for a diff without changes.
 */
export function semverOf(
  diff: { readonly changes: readonly Pick<Change, 'semver'>[] } | Diff,
): Step {
  let largest: Step = 'none';
  for (const change of diff.changes) {
    if (compareSteps(change.semver, largest) > 0) largest = change.semver;
  }
  return largest;
}
