/** Positions of figures, ascending and without repetition. */
export type Postings = Uint32Array;

const EMPTY = /* @__PURE__ */ new Uint32Array();

/** The positions that stand in any of the lists. @param size how many figures there are. */
export function unionOf(lists: readonly Postings[], size: number): Postings {
  const [first = EMPTY, ...others] = lists;
  if (others.length === 0) return first;
  const isIn = new Uint8Array(size);
  let count = 0;
  for (const list of lists) {
    for (const position of list) {
      if (isIn[position] === 0) count += 1;
      isIn[position] = 1;
    }
  }
  const union = new Uint32Array(count);
  for (let position = 0, next = 0; next < count; position += 1) {
    if (isIn[position] === 1) union[next++] = position;
  }
  return union;
}

/** The positions that stand in every list; the lists must not be empty as a whole. */
export function intersectionOf(lists: readonly Postings[]): Postings {
  const [shortest = EMPTY, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return others.reduce(intersect, shortest);
}

function intersect(short: Postings, long: Postings): Postings {
  const both = new Uint32Array(short.length);
  let count = 0;
  let from = 0;
  for (const position of short) {
    from = firstAtLeast(long, position, from);
    if (from === long.length) break;
    if (long[from] === position) both[count++] = position;
  }
  return both.subarray(0, count);
}

/** Where the first entry at or above `wanted` stands, looked for in doubling steps from `from`. */
function firstAtLeast(list: Postings, wanted: number, from: number): number {
  const at = (index: number) => list[index] ?? Number.POSITIVE_INFINITY;
  let low = from;
  let step = 1;
  while (at(low + step) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
