import type { Period } from '../catalog/dataset-types.ts';
import type { Relation } from './axis.ts';

/** How two periods lie to each other by their dates. Of an end that is not stated nothing is known. */
export function periodRelation(a: Period, b: Period): Relation {
  if (isBefore(a, b) || isBefore(b, a)) return 'disjoint';
  if (a.start === null || a.end === null || b.start === null || b.end === null) return 'unknown';
  const inside = a.start >= b.start && a.end <= b.end;
  const outside = a.start <= b.start && a.end >= b.end;
  if (inside) return outside ? 'equal' : 'narrower';
  return outside ? 'broader' : 'overlapping';
}

const isBefore = ({ end }: Period, { start }: Period) =>
  end !== null && start !== null && end < start;

/** Days from the first to the last day, both counted; null where an end is not stated. */
export function daysIn({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}
