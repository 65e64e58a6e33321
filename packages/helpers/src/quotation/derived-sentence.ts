import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { listed } from '../text/listed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { sentence } from '../text/sentence.ts';
import { letteredFormula } from './derived-formula.ts';
import { isTaken, saidOf } from './derived-said.ts';

/**
 * A computed number in one sentence, with each figure that it was made of.
 *
 * @param short how such a figure is put.
 * @param error which way it errs, unless that is said elsewhere.
 */
export function derivedSentence(
  derived: Derived,
  context: CatalogContext,
  format: LocaleFormat,
  short: (figure: CatalogFigure) => string,
  error: readonly string[] = [],
): string {
  const { formula, letters } = letteredFormula(derived);
  const named = new Map(letters);
  const { what, about } = saidOf(derived, context, format, (id) => named.get(id) ?? id);
  const where = letters.map(
    ([id, letter]) => `${letter} is ${short(context.figureView(context.figures.get(id)))}`,
  );
  const lead = isTaken(derived)
    ? 'One reading, taken by choice'
    : 'Computed with Darkfigure, not published';
  return sentence(
    [`${lead}: ${what}, as ${formula}, where ${listed(where)}`, ...about, ...error].join('; '),
  );
}
