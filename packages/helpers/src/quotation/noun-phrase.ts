import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { labelReadsOn, saysBase, unitText } from '../text/unit-text.ts';

/** What a number counts, and the label of its measure where that is not the noun itself. */
export interface NounPhrase {
  readonly noun: string;
  readonly notes: readonly string[];
}

/** What the number counts, as it stands after the number: “potential trafficking cases that the hotline learned of”. */
export function nounPhrase(
  figure: CatalogFigure,
  isOne: boolean,
  context: CatalogContext,
): NounPhrase {
  const { unit } = figure.scope;
  const { label } = context.measures.get(figure.measure);
  const counted = unitText(figure, isOne, context);
  if (labelReadsOn(figure, context)) return { noun: counted, notes: [] };
  // Labels are plurals: one case stands before them, not among them.
  // What has an age is no number of years.
  if (isOne || saysBase(unit) || unit === 'years-of-age') return { noun: counted, notes: [label] };
  const isOfMoney = unit === 'usd' && !label.startsWith('US dollars');
  // “10 million more people than before”, not “how many more”.
  const plural = label.replace(/^how many /, '');
  return { noun: isOfMoney ? `${counted} ${label}` : plural, notes: [] };
}
