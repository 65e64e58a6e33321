import { deepEqual } from './deep-equal.ts';

/** What left a list and what came into it; both whole where the same entries stand in another order. */
export interface ListDifference {
  readonly went: readonly unknown[];
  readonly came: readonly unknown[];
}

/** Compares two different lists entry by entry; an entry that stands n times counts n times. */
export function listDifference(
  before: readonly unknown[],
  after: readonly unknown[],
): ListDifference {
  const came = [...after];
  const went = before.filter((entry) => {
    const at = came.findIndex((other) => deepEqual(entry, other));
    if (at === -1) return true;
    came.splice(at, 1);
    return false;
  });
  return went.length === 0 && came.length === 0 ? { went: before, came: after } : { went, came };
}
