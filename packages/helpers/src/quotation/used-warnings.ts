import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { sentence } from '../text/sentence.ts';
import { warnings } from '../text/warning-text.ts';
import { letteredFormula } from './derived-formula.ts';

/** What forbids to take the figures at their word that a number was made of, and why there is no number for one of them. */
export function usedWarnings(derived: Derived, context: CatalogContext): readonly string[] {
  return letteredFormula(derived).letters.flatMap(([id, letter]) => {
    const figure = context.figureView(context.figures.get(id));
    const { unanswered } = figure;
    return [
      ...warnings(figure, context),
      ...(unanswered === undefined ? [] : [sentence(unanswered.why)]),
    ].map((warning) => `Of ${letter}: ${warning}`);
  });
}
