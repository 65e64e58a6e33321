/** Each thing once, the earlier of two that say the same. */
export function once<T>(all: readonly T[]): readonly T[] {
  return all.length < 2
    ? all
    : [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}
