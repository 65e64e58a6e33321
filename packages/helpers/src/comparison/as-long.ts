import type { Period } from '../catalog/dataset-types.ts';
import { daysIn } from '../scope/period-relation.ts';

/** Whether two periods are as long as each other, leap days and the unequal months aside. */
export function areAsLong(a: Period, b: Period): boolean {
  const [one, other] = [daysIn(a), daysIn(b)];
  // Two years differ by a day at most, two half-years by four.
  return one !== null && other !== null && Math.abs(one - other) <= Math.max(one, other) * 0.025;
}
