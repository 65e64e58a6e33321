import type { Geography } from './dataset-types.ts';

/** A place and every place that lies within it, at any depth. */
export function geographiesWithin(
  whole: string,
  geographies: readonly Geography[],
): ReadonlySet<string> {
  const parts = new Map<string, string[]>();
  for (const { code, within } of geographies) {
    for (const wider of within) parts.set(wider, [...(parts.get(wider) ?? []), code]);
  }
  const inside = new Set([whole]);
  // A set that grows while it is walked visits each place once, even if two places name each other.
  for (const code of inside) for (const part of parts.get(code) ?? []) inside.add(part);
  return inside;
}
