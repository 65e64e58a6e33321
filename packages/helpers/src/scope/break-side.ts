import { byCodeUnit } from '../by-code-unit.ts';
import type { Period, SeriesBreak } from '../catalog/dataset-types.ts';

/** On which side of a break a period lies; `across` where the break falls within it, or where its dates leave it open. */
export type BreakSide = 'before' | 'across' | 'after';

export function breakSide({ start, end }: Period, { at }: Pick<SeriesBreak, 'at'>): BreakSide {
  if (end !== null && end < at) return 'before';
  return start !== null && start >= at ? 'after' : 'across';
}

/** The order of breaks in time. */
export const breaksInTime = (a: SeriesBreak, b: SeriesBreak): number =>
  byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id);
