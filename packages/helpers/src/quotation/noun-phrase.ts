import type { CatalogContext } from '../catalog-context.ts';
import { isOfABase } from '../comparison/number-kind.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { isUnknown } from '../reading-text.ts';
import { labelReadsOn, unitText } from '../unit-text.ts';

/** What the number counts, as it stands after the number: “potential trafficking cases that the hotline learned of”. */
export function nounPhrase(figure: CatalogFigure, isOne: boolean, context: CatalogContext): string {
  const { unit } = figure.scope;
  const { label } = context.measures.get(figure.measure);
  const counted = unitText(figure, isOne, context);
  if (labelReadsOn(figure, context)) return counted;
  // Labels are plurals: one case stands before them, not among them.
  if (isOne || (isOfABase(unit) && unit !== 'ratio')) return `${counted} (${label})`;
  return unit === 'usd' && !label.startsWith('US dollars') ? `${counted} ${label}` : label;
}

/** What the noun leaves out of the scope: the stage, the form, the people, the base. */
export function scopePhrases(
  figure: CatalogFigure,
  noun: string,
  { codes }: CatalogContext,
): readonly string[] {
  const { stage, exploitation, population, denominator, unit } = figure.scope;
  const { age, sex, citizenship, segments } = population;
  const reached = codes.label('stage', stage);
  // “Prosecutions” say that somebody was prosecuted.
  const said = `${codes.label('unit', unit)} ${noun}`.toLowerCase();
  const isSaid = said.includes(reached.slice(0, 6));
  const isBaseless = isOfABase(unit) && !isUnknown(figure);
  const base = denominator?.text ?? (isBaseless ? 'not stated' : '');
  return [
    stage === 'at-risk' ? 'at risk, not victims' : isSaid ? '' : reached,
    exploitation === 'all' ? '' : codes.label('exploitation', exploitation),
    codes.label('age', age),
    codes.label('sex', sex),
    codes.label('citizenship', citizenship),
    ...segments.map((segment) => codes.label(`${figure.source}-segment`, segment)),
    base === '' || noun.includes(base) ? '' : `base: ${base}`,
  ].filter((phrase) => phrase !== '');
}
