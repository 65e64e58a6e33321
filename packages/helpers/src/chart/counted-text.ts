import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { measureText } from '../text/measure-text.ts';
import { basedText } from '../text/unit-text.ts';
import { isComputed, partsText } from './charted.ts';

/** What a number counts, as a headline says it. What was computed has no label of its own: it is a share of its base, say. */
export function countedText(figure: CatalogFigure, context: CatalogContext): string {
  if (!isComputed(figure)) return measureText(figure, context);
  const noun = unitLabel(figure, context);
  const base = baseText(figure);
  if (base !== '') return basedText(noun, figure.scope.unit, base);
  return partsText(figure, ({ measure }) => context.measures.find(measure)?.label ?? '') || noun;
}

/** What is 100 %, or what it is divided by; empty for a plain count. */
export const baseText = (figure: CatalogFigure): string =>
  partsText(figure, ({ denominator }) => undated(denominator?.text ?? ''));

/** A population that was supplied says its day and its size, which would part what differs in nothing else. */
export const undated = (text: string): string =>
  text.replaceAll(
    /, \d{4}-\d\d-\d\d(?:: (?:at (?:least|most) )?[\d,.]*\d(?: to [\d,.]*\d)?)?/g,
    '',
  );

/** The unit; people at risk are no victims, whatever a record calls its unit. */
export const unitLabel = (
  { scope: { unit, stage } }: Pick<CatalogFigure, 'scope'>,
  { codes }: CatalogContext,
): string => (unit === 'victims' && stage === 'at-risk' ? 'people' : codes.label('unit', unit));
