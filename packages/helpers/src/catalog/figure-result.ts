import { deepFreeze } from '../deep-freeze.ts';
import { lazy } from '../lazy.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { CatalogIds } from './catalog-ids.ts';
import type { SeriesBreak } from './dataset-types.ts';
import type { CatalogFigure, DisputedFigure } from './figure-types.ts';

/** What a query found, with what must be known before the figures are put side by side. Iterates over the figures. */
export interface FigureResult<Ids extends CatalogIds = CatalogIds>
  extends Iterable<CatalogFigure<Ids>> {
  /** How many figures were found. */
  readonly total: number;
  /** In id order. */
  readonly figures: readonly CatalogFigure<Ids>[];
  /** Where a series that a figure stands in changes what it counts; figures on two sides of it are not one series. */
  readonly breaks: readonly SeriesBreak[];
  /** The figures whose readings of equal standing disagree. */
  readonly disputed: readonly DisputedFigure<Ids>[];
  /** The figures with more than one vintage: an earlier publication may have given another number. */
  readonly revised: readonly CatalogFigure<Ids>[];
}

/** Nothing but the total is worked out before it is asked for. */
export function figureResult(
  total: number,
  figuresFound: () => readonly CatalogFigure[],
  context: CatalogContext,
): FigureResult {
  const figures = lazy(() => Object.freeze(figuresFound()));
  const breaks = lazy(() => {
    const ids = new Set(figures().flatMap((figure) => figure.breaks));
    return Object.freeze([...ids].sort().map((id) => deepFreeze(context.breaks.get(id))));
  });
  const disputed = lazy(() =>
    Object.freeze(figures().filter((figure) => figure.state === 'disputed')),
  );
  const revised = lazy(() =>
    Object.freeze(figures().filter(({ vintages }) => vintages.length > 1)),
  );
  return Object.freeze({
    total,
    get figures() {
      return figures();
    },
    get breaks() {
      return breaks();
    },
    get disputed() {
      return disputed();
    },
    get revised() {
      return revised();
    },
    [Symbol.iterator]: () => figures()[Symbol.iterator](),
  });
}
