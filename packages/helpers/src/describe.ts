import { describeFigure } from './describe-figure.ts';
import type { CatalogFigure } from './figure-types.ts';
import { contextOf } from './record-context.ts';

/**
 * What a figure says, fit to be read out: hedge, number, unit, stage, people, place, period, publication, and which way
 * it errs. A disputed figure gives every reading; an unknown one gives the reason and what is nearest.
 *
 * @throws ForeignRecordError for an object that no catalog handed out.
 * @returns a short paragraph in English: one sentence with the number and its scope, then how it errs and what warns
 * of it.
 * @see `quote` for one sentence, for other lengths and for other locales.
 * @example
 * ```ts
 * console.log(describe(catalog.figure('nhth/cases-identified/us/2024')));
 * // → 11,999 cases (potential; all forms; detected in the United States) during 2024: potential trafficking cases that the
 * //   hotline learned of (an administrative count), as printed in “Built to Deliver Results: […]” (Polaris, 2025). It may be
 * //   too low (coverage): […]
 * ```
 */
export function describe(figure: CatalogFigure): string {
  return describeFigure(figure, contextOf(figure, 'figure'));
}
