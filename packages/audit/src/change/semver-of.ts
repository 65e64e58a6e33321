import type { Change, Diff, Step } from './change.ts';

const order: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/**
 * Compares two version steps, for sorting: `none`, `patch`, `minor`, `major`.
 *
 * @returns A number below 0 where `a` is the smaller step, above 0 where it is the larger one, 0 for the same.
 * @throws Nothing.
 */
export function compareSteps(a: Step, b: Step): number {
  return order.indexOf(a) - order.indexOf(b);
}

/**
 * The smallest version step that the changes of a diff allow; a person may only raise it.
 *
 * @returns The largest step of any change; `none` for a diff without changes.
 * @throws Nothing.
 */
export function semverOf(
  diff:
    | {
        /** Changes, as far as each says how far it moves the version. */
        readonly changes: readonly Pick<Change, 'semver'>[];
      }
    | Diff,
): Step {
  let largest: Step = 'none';
  for (const change of diff.changes) {
    if (compareSteps(change.semver, largest) > 0) largest = change.semver;
  }
  return largest;
}
