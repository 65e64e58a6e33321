import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { breakSide } from '../scope/break-side.ts';

/** A break that bears on several figures. */
export interface SharedBreak {
  readonly item: SeriesBreak;
  /** Whether it lies between their periods; else it falls on the start of one, and may part their measures. */
  readonly isBetween: boolean;
}

/** The breaks of the series of some figures, in time order. */
export function breaksOf(
  figures: readonly CatalogFigure[],
  { breaks }: CatalogContext,
): readonly SeriesBreak[] {
  return [...new Set(figures.flatMap((figure) => figure.breaks))]
    .map(breaks.get)
    .sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.id, b.id));
}

/** The breaks that part some of these figures from others, or may: two editions can speak of one year. */
export function breaksAmong(
  figures: readonly CatalogFigure[],
  context: CatalogContext,
): readonly SharedBreak[] {
  return breaksAmongGroups(
    figures.map((figure) => [figure]),
    context,
  );
}

/** The same for numbers that were made of several figures each. A break within one of them parts it from nothing. */
export function breaksAmongGroups(
  groups: readonly (readonly CatalogFigure[])[],
  context: CatalogContext,
): readonly SharedBreak[] {
  return breaksOf(groups.flat(), context).flatMap((item) => {
    const cut = groups.map((group) => group.filter(({ breaks }) => breaks.includes(item.id)));
    const sides = cut.flatMap((group) => {
      const [side, ...others] = new Set(group.map(({ scope }) => breakSide(scope.period, item)));
      return others.length > 0 ? 'across' : (side ?? []);
    });
    const isBetween = areSeveral(sides);
    const isAtStart =
      cut.flat().some(({ scope }) => scope.period.start === item.at) &&
      areSeveral(cut.flat().map(({ measure }) => measure));
    return isBetween || isAtStart ? [{ item, isBetween }] : [];
  });
}

const areSeveral = (all: readonly string[]) => new Set(all).size > 1;
