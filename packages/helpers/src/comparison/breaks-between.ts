import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { breakSide } from '../scope/break-side.ts';

/** A break that bears on two figures. */
export interface SharedBreak {
  readonly item: SeriesBreak;
  /** Whether it lies between their periods; else it falls on the start of one, and may part their measures. */
  readonly isBetween: boolean;
}

/** The breaks that both figures’ series have and that part them, or may: two editions can speak of one year. */
export function breaksBetween(
  a: CatalogFigure,
  b: CatalogFigure,
  { breaks }: CatalogContext,
): readonly SharedBreak[] {
  const [one, other] = [a.scope.period, b.scope.period];
  return a.breaks
    .filter((id) => b.breaks.includes(id))
    .flatMap((id) => {
      const item = breaks.get(id);
      const isBetween = breakSide(one, item) !== breakSide(other, item);
      const isAtStart = a.measure !== b.measure && [one.start, other.start].includes(item.at);
      return isBetween || isAtStart ? [{ item, isBetween }] : [];
    });
}
