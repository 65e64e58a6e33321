import { byCodeUnit, recordTypes } from '../compare/record-type.ts';
import type { Change, Tier } from './change.ts';
import { changeClasses } from './change-classes.ts';
import { compareSteps } from './semver-of.ts';

// What cannot be scored may be anything: it stands beside the large ones, never at the end.
const tierOrder: readonly Tier[] = ['large', 'unscoreable', 'medium', 'small'];
const recordOrder: readonly string[] = ['dataset', ...recordTypes];

/**
 * Orders changes by weight: lost coverage, then the version step, the tier and size of a revision, the class, the record
 * type, the id and the path. Independent of the order of the input but for changes equal in all of these.
 */
export function rank(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) =>
      Number(b.coverage === 'lost') - Number(a.coverage === 'lost') ||
      compareSteps(b.semver, a.semver) ||
      tierRank(a) - tierRank(b) ||
      (b.size ?? 0) - (a.size ?? 0) ||
      changeClasses.indexOf(a.class) - changeClasses.indexOf(b.class) ||
      recordOrder.indexOf(a.record) - recordOrder.indexOf(b.record) ||
      byCodeUnit(a.id, b.id) ||
      byCodeUnit(a.path, b.path),
  );
}

function tierRank(change: Change): number {
  return change.tier === undefined ? tierOrder.length : tierOrder.indexOf(change.tier);
}
