import type { Scope, Unit } from '../catalog/dataset-types.ts';

const ofABase: ReadonlySet<Unit> = new Set<Unit>([
  'percent',
  'percent-change',
  'per-100',
  'per-1000',
  'per-100000',
  'ratio',
]);

/** Whether a unit is a part, a rate or a multiple of something else. */
export const isOfABase = (unit: Unit): boolean => ofABase.has(unit);

/** Whether money is so much for each of something: “profits per person”. A count of others is one of them, not for each. */
export const isAverage = ({ unit, denominator }: Pick<Scope, 'unit' | 'denominator'>): boolean =>
  denominator !== null && unit === 'usd';

/** Whether a number depends on the length of its period: a count gathers over it, a change runs from end to end. */
export function dependsOnLength({ unit, period }: Pick<Scope, 'unit' | 'period'>): boolean {
  if (unit === 'percent-change') return true;
  return (
    period.temporal === 'flow-in' &&
    !isOfABase(unit) &&
    unit !== 'years-of-age' &&
    unit !== 'months'
  );
}
