import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit } from '../catalog/dataset-types.ts';
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
  const noun = labelNoun(label, unit, isOne);
  if (noun === '') return { noun: counted, notes: [label] };
  const isOfMoney = unit === 'usd' && !label.startsWith('US dollars');
  return { noun: isOfMoney ? `${counted} ${label}` : noun, notes: [] };
}

/** The label of a measure as a noun after a number; empty where it can only stand beside one. */
export function labelNoun(label: string, unit: Unit, isOne: boolean): string {
  // Labels are plurals: one case stands before them, not among them.
  // What has an age is no number of years.
  if (isOne || saysBase(unit) || unit === 'years-of-age') return '';
  // “10 million more people than before”, not “how many more”.
  return label.replace(/^how many /, '');
}
