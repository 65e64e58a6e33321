import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isOfRounding } from './centre-of.ts';

/**
 * How far marks of several series stand from each other, in years, so that none hides another’s whisker, bar or question
 * mark of one year; nothing where no two of them meet.
 */
export function roomBetween(
  all: readonly CatalogFigure[],
  count: number,
  yearsAPixel: number,
): number {
  const wide = all.filter(
    (figure) =>
      figure.state === 'settled' && figure.value.kind !== 'point' && !isOfRounding(figure.value),
  );
  const starts = new Set(wide.map(({ scope }) => scope.period.start));
  return count > 1 && starts.size < wide.length ? Math.min(12 * yearsAPixel, 0.5 / count) : 0;
}
