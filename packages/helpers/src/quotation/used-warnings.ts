import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { warnings } from '../text/warning-text.ts';
import { letteredFormula } from './derived-formula.ts';

/** What forbids to take the figures at their word that a number was made of. */
export function usedWarnings(derived: Derived, context: CatalogContext): readonly string[] {
  return letteredFormula(derived).letters.flatMap(([id, letter]) =>
    warnings(context.figureView(context.figures.get(id)), context).map(
      (warning) => `Of ${letter}: ${warning}`,
    ),
  );
}
