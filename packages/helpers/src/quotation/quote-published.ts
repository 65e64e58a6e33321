import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { AmountText } from '../text/amount-text.ts';
import {
  creditText,
  originText,
  printedText,
  publicationText,
  seenText,
} from '../text/attribution-text.ts';
import { bracketed, withNote } from '../text/bracketed.ts';
import { errorPhrase } from '../text/error-phrase.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { measureText } from '../text/measure-text.ts';
import { periodText } from '../text/period-text.ts';
import { placeText } from '../text/place-text.ts';
import { isUnknown, readingsOf } from '../text/reading-text.ts';
import { notesBeside } from '../text/scope-text.ts';
import { sentence } from '../text/sentence.ts';
import { isCounted, withBaseIn } from '../text/unit-text.ts';
import { valueText } from '../text/value-text.ts';
import { doubtText, warnings } from '../text/warning-text.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { QuoteLength } from './quote-options.ts';

/** A published figure fit to be printed: its number or its readings, of what, where and when, whose, and which way it errs. */
export function quotePublished(
  figure: CatalogFigure,
  length: QuoteLength,
  context: CatalogContext,
  format: LocaleFormat,
): string {
  const readings = readingsOf(figure);
  const isShort = length === 'short';
  const isOpen = isUnknown(figure);
  const amounts = readings.map((reading) => valueText(reading, figure.scope.unit, context, format));
  const credits = readings.map(({ vintage }) => {
    if (isShort) return shortCredit(vintage, context, format);
    // An absence is printed nowhere: the page is where it was said, or where it was looked for.
    return isOpen
      ? `going by ${publicationText(vintage, context, format)}`
      : printedText(vintage, context, format);
  });
  const isDisputed = readings.length > 1;
  const { noun: counting, notes: label } = isOpen
    ? { noun: measureText(figure, context), notes: [] }
    : nounPhrase(figure, !isDisputed && amounts.every(({ isOne }) => isOne), context);
  const noun = withBaseIn(counting, format);
  const each = amounts.map(({ amount, notes }, at) =>
    isDisputed ? `${amount} ${bracketed([...notes, credits[at]].join('; '))}` : amount,
  );
  const number = new Intl.ListFormat('en', { type: 'disjunction' }).format(each);
  const of = [
    ...label,
    ...(isDisputed ? [] : amounts.flatMap(({ notes }) => notes)),
    ...notesBeside([counting, ...label].join(' '), figure, context).map((note) =>
      withBaseIn(note, format),
    ),
  ];
  const where = [placeText(figure, context), periodText(figure.scope.period, context, format)];
  const credit = isDisputed ? [] : credits;
  const seen = seenText(readings.map(({ vintage }) => vintage));
  const error = isOpen ? [] : [...doubtText(figure, context), errorPhrase(figure.uncertainty)];
  if (isShort) {
    const lead = isOpen ? 'no figure for' : isDisputed ? `disputed: ${number}` : number;
    const from = seen === '' ? credit : [...credit, 'not read at the publisher'];
    return withNote(`${lead} ${noun}`, [...of, ...where, ...from, ...error].join('; '));
  }
  const lead = leadOf(figure, number, amounts);
  const isCumulated = figure.scope.period.temporal === 'ever';
  const counted = `${lead} ${noun}`;
  const what = of.length === 0 ? counted : withNote(counted, of.join('; '));
  const said = [what, ...(isCumulated ? where : [where.join(' ')]), ...credit].join(', ');
  const one = sentence([said, ...error, ...(seen === '' ? [] : [seen])].join('; '));
  return length === 'full' ? [one, ...restOf(figure, context)].join(' ') : one;
}

/** “Polaris, 2025”; a relay says whose number it retells. */
function shortCredit(vintage: Vintage, context: CatalogContext, format: LocaleFormat): string {
  const { kind, source } = context.publications.get(vintage.publication);
  const credit = creditText(vintage, context, format);
  return kind === 'original'
    ? credit
    : `${credit}, retelling ${originText(context.sources.get(source))}`;
}

function leadOf(figure: CatalogFigure, number: string, amounts: readonly AmountText[]): string {
  if (figure.state === 'disputed') return `Readings disagree: ${number}`;
  if (figure.value.kind === 'unknown') return 'There is no figure for';
  if (!isCounted(figure.scope.unit)) return `The figure is ${number}`;
  return `There ${amounts.every(({ isOne }) => isOne) ? 'was' : 'were'} ${number}`;
}

/** How the number was made, all that makes it err, and what else forbids to take it at its word. */
function restOf(figure: CatalogFigure, context: CatalogContext): readonly string[] {
  const { codes, dataset } = context;
  const { scope, uncertainty, unanswered, notes } = figure;
  // What nobody knows was not made by any method, and does not err.
  const isOpen = isUnknown(figure);
  const method =
    scope.method === 'unknown'
      ? 'Method not stated'
      : `Method: ${codes.label('method', scope.method)}`;
  return [
    sentence(
      `${isOpen ? '' : `${method}; `}definition: ${codes.label('frame', scope.frame).replace(/ ?definition ?/, '')}`,
    ),
    ...(isOpen ? [] : uncertainty).map(({ kind, direction, note }) =>
      sentence(
        `${codes.label('uncertainty-kind', kind)} (${codes.label('direction', direction)}): ${note}`,
      ),
    ),
    ...warnings(figure, context),
    ...[...notes, ...(unanswered === undefined ? [] : [unanswered.why])].map(sentence),
    `Darkfigure dataset ${dataset.edition}, ${figure.id}.`,
  ];
}
