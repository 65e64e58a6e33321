import type { SeriesBreak } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { breakSide, breaksInTime } from '../scope/break-side.ts';

/** A break that bears on several figures. */
export interface SharedBreak {
  readonly item: SeriesBreak;
  /** Whether it lies between their periods; else it falls on the start of one, and may part their measures. */
  readonly isBetween: boolean;
}

/** The breaks of the series of some figures, in time order. Each edition knows its own. */
export function breaksOf(figures: readonly CatalogFigure[]): readonly SeriesBreak[] {
  const items = figures.flatMap((figure) => {
    const { breaks } = contextOf(figure, 'figure');
    return figure.breaks.map((id): [string, SeriesBreak] => [id, breaks.get(id)]);
  });
  return [...new Map(items).values()].sort(breaksInTime);
}

/** The breaks that part some of these figures from others, or may: two editions can speak of one year. */
export function breaksAmong(figures: readonly CatalogFigure[]): readonly SharedBreak[] {
  return breaksAmongGroups(figures.map((figure) => [figure]));
}

/** The same for numbers that were made of several figures each. A break within one of them parts it from nothing. */
export function breaksAmongGroups(
  groups: readonly (readonly CatalogFigure[])[],
): readonly SharedBreak[] {
  return breaksOf(groups.flat()).flatMap((item) => {
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
