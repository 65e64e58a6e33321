import { canonicalJson } from './canonical-json.ts';

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
  // Counted by text and not searched one in the other: a list of a million entries must not take a million searches each.
  const went = less(before, after);
  const came = less(after, before);
  return went.length === 0 && came.length === 0 ? { went: before, came: after } : { went, came };
}

/** The entries of a list that another does not hold as often; of equal ones the last. */
function less(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const entry of other) {
    const key = canonicalJson(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return list.filter((entry) => {
    const key = canonicalJson(entry);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}
