import type { Change, Counts } from './change.ts';
import { changeClasses } from './change-classes.ts';

/** Counts changes by coverage, tier, step and class. */
export function countChanges(changes: readonly Change[]): Counts {
  const tally = <Name extends string>(
    names: readonly Name[],
    nameOf: (change: Change) => Name | undefined,
  ) => {
    const counts = new Map<Name, number>(names.map((name) => [name, 0]));
    for (const change of changes) {
      const name = nameOf(change);
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return Object.fromEntries(counts) as Record<Name, number>;
  };
  return {
    total: changes.length,
    byCoverage: tally(['lost', 'gained', 'kept'], (change) => change.coverage),
    byTier: tally(['large', 'medium', 'small', 'unscoreable'], (change) => change.tier),
    byStep: tally(['major', 'minor', 'patch'], (change) => change.semver),
    byClass: tally(changeClasses, (change) => change.class),
  };
}
