import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { withNote } from '../text/bracketed.ts';
import { english } from '../text/locale-format.ts';
import { periodText } from '../text/period-text.ts';
import { readingsOf, readingText } from '../text/reading-text.ts';
import { scopeNotes } from '../text/scope-text.ts';

/** A neighbour of a quantity that nobody knows, in one clause: the number, what it is of, where and when. */
export function nearestText(figure: CatalogFigure, context: CatalogContext): string {
  const numbers = readingsOf(figure).map((reading) => readingText(reading, figure, context).text);
  const { label } = context.measures.get(figure.measure);
  const [number = ''] = numbers;
  const ofWhat = number.includes(label) ? '' : `, ${label}`;
  const notes = scopeNotes(figure, context).filter((note) => !note.startsWith('base: '));
  return withNote(
    `${numbers.join(' or ')}${ofWhat}`,
    [...notes, periodText(figure.scope.period, context, english())].join('; '),
  );
}
