import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { describeDerived } from './describe-derived.ts';
import { describeFigure } from './describe-figure.ts';

/**
 * What a figure says, fit to be read out: hedge, number, unit, stage, people, place, period, publication, and which way
 * it errs. A disputed figure gives every reading; an unknown one gives the reason and what is nearest. A computed number
 * says that nobody published it, how it was made and of what, what was assumed, and what warns of its figures.
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
 * const women = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
 * const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');
 * console.log(describe(sum([women, girls])));
 * // → Computed with Darkfigure, not published: 13,281 victims of trafficking detected and officially reported to UNODC
 * //   (identified; adults and children; female; detected in the United States; during 2022), as sum(A, B), where A is […] and B is […]. It may […]
 * ```
 */
export function describe(figure: CatalogFigure | Derived): string {
  const context = contextOf(figure, 'figure', 'derived');
  return isDerived(figure) ? describeDerived(figure, context) : describeFigure(figure, context);
}
