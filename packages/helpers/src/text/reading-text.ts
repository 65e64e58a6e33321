import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure, Reading } from '../catalog/figure-types.ts';
import { english, type LocaleFormat } from './locale-format.ts';
import { unitText, withBaseIn } from './unit-text.ts';
import { valueText } from './value-text.ts';

/** One reading with its unit: “11,999 cases”, “66.6 percent of sex trafficking victims”. */
export interface ReadingText {
  readonly text: string;
  readonly notes: readonly string[];
}

export function readingText(
  reading: Reading,
  figure: CatalogFigure,
  context: CatalogContext,
  format: LocaleFormat = english(),
): ReadingText {
  const { amount, notes, isOne } = valueText(reading, figure.scope.unit, context, format);
  return reading.value.kind === 'unknown'
    ? { text: `${amount} (${notes})`, notes: [] }
    : { text: `${amount} ${withBaseIn(unitText(figure, isOne, context), format)}`, notes };
}

/** The readings that stand now: one where the figure is settled. */
export function readingsOf(figure: CatalogFigure): readonly Reading[] {
  switch (figure.state) {
    case 'settled':
      return [figure];
    case 'disputed':
      return figure.values;
    default:
      return figure satisfies never;
  }
}

/** Whether the one reading that stands is that there is no number. */
export function isUnknown(figure: CatalogFigure): boolean {
  return figure.state === 'settled' && figure.value.kind === 'unknown';
}
