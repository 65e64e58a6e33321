import { describeFigure } from './describe-figure.ts';
import type { CatalogFigure } from './figure-types.ts';
import { contextOf } from './record-context.ts';

/**
 * What a figure says, fit to be read out: hedge, number, unit, stage, people, place, period, publication, and which way
 * it errs. A disputed figure gives every reading; an unknown one gives the reason and what is nearest.
 *
 * @throws ForeignRecordError for an object that no catalog handed out.
 */
export function describe(figure: CatalogFigure): string {
  return describeFigure(figure, contextOf(figure, `The figure "${figure.id}"`));
}
