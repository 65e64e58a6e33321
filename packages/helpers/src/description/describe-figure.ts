import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure, DisputedFigure, SettledFigure } from '../catalog/figure-types.ts';
import { printedText, publicationText, seenText } from '../text/attribution-text.ts';
import { withNote } from '../text/bracketed.ts';
import { english } from '../text/locale-format.ts';
import { measureText } from '../text/measure-text.ts';
import { periodText } from '../text/period-text.ts';
import { isUnknown, readingsOf, readingText } from '../text/reading-text.ts';
import { scopeNotes } from '../text/scope-text.ts';
import { sentence } from '../text/sentence.ts';
import { uncertaintyText } from '../text/uncertainty-text.ts';
import { labelReadsOn } from '../text/unit-text.ts';
import { warnings } from '../text/warning-text.ts';
import { nearestText } from './nearest-text.ts';

/**
 * What a figure says, fit to be signed: the number with its hedge and unit, what it is of, where, when, in which
 * publication, and then which way it errs and what else a reader must know.
 */
export function describeFigure(figure: CatalogFigure, context: CatalogContext): string {
  const vintages = readingsOf(figure).map(({ vintage }) => vintage);
  const seen = seenText(vintages);
  return [
    statement(figure, context),
    isUnknown(figure) ? '' : uncertaintyText(figure.uncertainty, context),
    seen === '' ? '' : sentence(seen),
    ...warnings(figure, context),
    ...unanswered(figure, context),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function statement(figure: CatalogFigure, context: CatalogContext): string {
  switch (figure.state) {
    case 'settled':
      return settledStatement(figure, context);
    case 'disputed':
      return disputedStatement(figure, context);
    default:
      return figure satisfies never;
  }
}

function settledStatement(figure: SettledFigure, context: CatalogContext): string {
  const when = periodText(figure.scope.period, context, english());
  const { value } = figure;
  if (value.kind === 'unknown') {
    const reason = context.codes.label('unknown-reason', value.reason);
    const where = publicationText(figure.vintage, context);
    // An absence is printed nowhere: the page is where it was said, or where it was looked for.
    const from =
      value.reason === 'not-found-by-us' ? `${reason} in ${where}` : `${reason}, going by ${where}`;
    const lead = `There is no figure for ${measureText(figure, context)}`;
    return sentence(`${noted(lead, figure, [], context)} ${when}: ${from}`);
  }
  const reading = readingText(figure, figure, context);
  return sentence(
    `${ofWhat(`${noted(reading.text, figure, reading.notes, context)} ${when}`, figure, context)}, ${printedText(figure.vintage, context)}`,
  );
}

function disputedStatement(figure: DisputedFigure, context: CatalogContext): string {
  const each = figure.values.map((reading) => {
    const { text, notes: said } = readingText(reading, figure, context);
    const read = said.length === 0 ? text : withNote(text, said.join('; '));
    return `${read}, ${printedText(reading.vintage, context)}`;
  });
  const when = periodText(figure.scope.period, context, english());
  return sentence(
    `Disputed, because readings of equal standing disagree: ${each.join('; or ')}. ` +
      ofWhat(`${noted('All are of the same thing', figure, [], context)} ${when}`, figure, context),
  );
}

/** A text with the scope of a figure in brackets, and what must be said before it. */
const noted = (
  text: string,
  figure: CatalogFigure,
  first: readonly string[],
  context: CatalogContext,
) => withNote(text, [...first, ...scopeNotes(figure, context)].join('; '));

/** A statement with what its number is of and how it was made. */
function ofWhat(said: string, figure: CatalogFigure, context: CatalogContext): string {
  const isSaid = labelReadsOn(figure, context) && !isUnknown(figure);
  const { method } = figure.scope;
  return withNote(
    isSaid ? said : `${said}: ${measureText(figure, context)}`,
    method === 'unknown' ? 'method not stated' : context.codes.label('method', method),
  );
}

/** What exists near a quantity that nobody knows, each with why it is not the answer. */
function unanswered(
  { unanswered: open }: CatalogFigure,
  context: CatalogContext,
): readonly string[] {
  if (open === undefined) return [];
  const near = open.nearest.flatMap(({ figure: id, why }) => {
    const record = context.figures.find(id);
    return record === undefined
      ? []
      : [sentence(`Nearest: ${nearestText(context.figureView(record), context)}`), sentence(why)];
  });
  return [sentence(open.why), ...near];
}
