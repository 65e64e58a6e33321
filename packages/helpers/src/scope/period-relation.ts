import type { Period } from '../dataset-types.ts';
import type { Relation } from './axis.ts';

/** How two periods lie to each other by their dates. Of a period that is not stated nothing is known. */
export function periodRelation(a: Period, b: Period): Relation {
  const ends = ({ start, end }: Period) =>
    start === null && end === null ? null : ([start ?? '', end ?? '9999'] as const);
  const [mine, other] = [ends(a), ends(b)];
  if (mine === null || other === null) return 'unknown';
  if (mine[1] < other[0] || other[1] < mine[0]) return 'disjoint';
  const inside = mine[0] >= other[0] && mine[1] <= other[1];
  const outside = mine[0] <= other[0] && mine[1] >= other[1];
  if (inside) return outside ? 'equal' : 'narrower';
  return outside ? 'broader' : 'overlapping';
}

/** Days from the first to the last day, both counted; null where an end is not stated. */
export function daysIn({ start, end }: Period): number | null {
  if (start === null || end === null) return null;
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) + 1;
}
