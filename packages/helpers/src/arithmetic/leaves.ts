import type { Lineage } from './lineage.ts';

/** What a computation rests on at the bottom: readings of figures, and numbers that were supplied. */
export type Leaf = Exclude<Lineage, { readonly kind: 'derived' }>;

/** The leaves of a lineage, in the order in which they were used. */
export function leavesOf(lineage: readonly Lineage[]): readonly Leaf[] {
  return lineage.flatMap((each) => (each.kind === 'derived' ? leavesOf(each.of) : [each]));
}
