import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { breakSide } from '../scope/break-side.ts';

/** The breaks that part some of these figures from others, in one series or from one measure to another, in time order. */
export function breaksAmong(
  figures: readonly CatalogFigure[],
  { breaks }: CatalogContext,
): readonly SeriesBreak[] {
  const ids = new Set(figures.flatMap((figure) => figure.breaks));
  return [...ids]
    .map((id) => breaks.get(id))
    .filter((item) => {
      const cut = figures.filter((figure) => figure.breaks.includes(item.id));
      const sides = new Set(cut.map(({ scope }) => breakSide(scope.period, item)));
      // Two editions may speak of one year and part at its start.
      const isAtStart = cut.some(({ scope }) => scope.period.start === item.at);
      return sides.size > 1 || (isAtStart && new Set(cut.map(({ measure }) => measure)).size > 1);
    })
    .sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id));
}
