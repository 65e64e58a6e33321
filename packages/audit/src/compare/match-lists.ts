/** Which entries of two lists are taken for the same, by their indices. */
export interface ListMatch {
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly went: readonly number[];
  readonly came: readonly number[];
  /** Whether the matched entries stand in the same order on both sides. */
  readonly inOrder: boolean;
}

/**
 * Matches two lists in several passes: entries with the same first key, then what is left by the second, and so on; among
 * equals the earlier with the earlier. The first key should be the whole entry, so that a mere shift is never an edit.
 */
export function matchLists<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keys: readonly ((entry: Entry) => string)[],
): ListMatch {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const free = new Map<string, { readonly indices: number[]; next: number }>();
    after.forEach((entry, index) => {
      if (taken.has(index)) return;
      const key = keyOf(entry);
      const queue = free.get(key);
      if (queue === undefined) free.set(key, { indices: [index], next: 0 });
      else queue.indices.push(index);
    });
    before.forEach((entry, index) => {
      if (partner.has(index)) return;
      const queue = free.get(keyOf(entry));
      const found = queue?.indices[queue.next];
      if (queue === undefined || found === undefined) return;
      queue.next += 1;
      partner.set(index, found);
      taken.add(found);
    });
  }
  const pairs = [...partner]
    .map(([from, to]) => ({ before: from, after: to }))
    .sort((a, b) => a.before - b.before);
  return {
    pairs,
    went: [...before.keys()].filter((index) => !partner.has(index)),
    came: [...after.keys()].filter((index) => !taken.has(index)),
    inOrder: pairs.every((pair, at) => at === 0 || (pairs[at - 1]?.after ?? -1) < pair.after),
  };
}
