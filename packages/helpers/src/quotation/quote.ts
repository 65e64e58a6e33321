import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import {
  creditText,
  originText,
  printedText,
  publicationText,
  seenText,
} from '../attribution-text.ts';
import { bracketed, withNote } from '../bracketed.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { Vintage } from '../dataset-types.ts';
import { errorPhrase } from '../error-phrase.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { type LocaleFormat, localeFormat } from '../locale-format.ts';
import { measureText } from '../measure-text.ts';
import { periodText } from '../period-text.ts';
import { placeText } from '../place-text.ts';
import { isUnknown, readingsOf } from '../reading-text.ts';
import { contextOf } from '../record-context.ts';
import { requireKnown, requireNames } from '../require-known.ts';
import { requireLocale } from '../require-locale.ts';
import { notesBeside } from '../scope-text.ts';
import { sentence } from '../sentence.ts';
import { isCounted } from '../unit-text.ts';
import { type ValueText, valueText } from '../value-text.ts';
import { warnings } from '../warning-text.ts';
import { nounPhrase } from './noun-phrase.ts';
import { quoteDerived } from './quote-derived.ts';

/** How long a quotation is: a phrase, one sentence, or all that a careful reader must know. */
export type QuoteLength = 'short' | 'sentence' | 'full';

/** How long a quotation is, and how its numbers are written. */
export interface QuoteOptions {
  /** A phrase, one sentence or a paragraph; `sentence` where it is left out. */
  readonly length?: QuoteLength | undefined;
  /** How numbers and dates are written (BCP 47); the words are English. `en-GB` where it is left out. */
  readonly locale?: string | undefined;
}

/**
 * A figure fit to be printed: even the shortest form keeps the hedge, the unit and its base, the stage, the place, the
 * period, the publication and which way the number errs. A disputed figure gives every reading, an unknown one its
 * reason. A computed number says that nobody published it, how it was made and of what, and what was assumed.
 *
 * @throws ForeignRecordError for an object that no catalog handed out; InvalidOptionError for a text that is no locale.
 * @returns a phrase, a sentence or a paragraph; the words are English, numbers and dates are the locale’s.
 * @see number, hedge or interval, unit, stage, place, period, source and error are in every length, for every
 * figure.
 * @example
 * ```ts
 * const survey = catalog.figure('mse-national/modern-slavery-victims-estimated/gb/2013/lists-five/model-latent-class');
 * console.log(quote(survey, { length: 'short', locale: 'de' }));
 * // → 20.232 victims of modern slavery, seen and unseen, as estimated from overlapping lists (95 % credible interval 10.935 to
 * //   32.842; from five lists; latent class model; exploited in the United Kingdom; during 2013; Binette and Steorts, 2021;
 * //   likely too low as a measure of the whole)
 * quote(survey, { locale: 'no locale' });
 * // throws InvalidOptionError: locale must be a language tag such as "en-GB" or "de"; it is "no locale".
 * ```
 */
export function quote(figure: CatalogFigure | Derived, options: QuoteOptions = {}): string {
  requireNames(options, ['length', 'locale']);
  const { length = 'sentence', locale = 'en-GB' } = options;
  requireKnown('length', length, lengths);
  requireLocale(locale);
  const context = contextOf(figure, 'figure', 'derived');
  const format = localeFormat(locale);
  return isDerived(figure)
    ? quoteDerived(figure, length, context, format, (each) =>
        quotePublished(each, 'short', context, format),
      )
    : quotePublished(figure, length, context, format);
}

function quotePublished(
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
    if (isShort) return shortCredit(vintage, context);
    // An absence is printed nowhere: the page is where it was said, or where it was looked for.
    return isOpen ? `going by ${publicationText(vintage, context)}` : printedText(vintage, context);
  });
  const isDisputed = readings.length > 1;
  const { noun, notes: label } = isOpen
    ? { noun: measureText(figure, context), notes: [] }
    : nounPhrase(figure, !isDisputed && amounts.every(({ isOne }) => isOne), context);
  const each = amounts.map(({ amount, notes }, at) =>
    isDisputed ? `${amount} ${bracketed([...notes, credits[at]].join('; '))}` : amount,
  );
  const number = new Intl.ListFormat('en', { type: 'disjunction' }).format(each);
  const of = [
    ...label,
    ...(isDisputed ? [] : amounts.flatMap(({ notes }) => notes)),
    ...notesBeside([noun, ...label].join(' '), figure, context),
  ];
  const where = [placeText(figure, context), periodText(figure.scope.period, context, format)];
  const credit = isDisputed ? [] : credits;
  const seen = seenText(readings.map(({ vintage }) => vintage));
  const error = isOpen ? [] : [errorPhrase(figure.uncertainty)];
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

const lengths: readonly QuoteLength[] = ['short', 'sentence', 'full'];

/** “Polaris, 2025”; a relay says whose number it retells. */
function shortCredit(vintage: Vintage, context: CatalogContext): string {
  const { kind, source } = context.publications.get(vintage.publication);
  const credit = creditText(vintage, context);
  return kind === 'original'
    ? credit
    : `${credit}, retelling ${originText(context.sources.get(source))}`;
}

function leadOf(figure: CatalogFigure, number: string, amounts: readonly ValueText[]): string {
  if (figure.state === 'disputed') return `Readings disagree: ${number}`;
  if (figure.value.kind === 'unknown') return 'There is no figure for';
  if (!isCounted(figure.scope.unit)) return `The figure is ${number}`;
  return `There ${amounts.every(({ isOne }) => isOne) ? 'was' : 'were'} ${number}`;
}

/** How the number was made, all that makes it err, and what else forbids to take it at its word. */
function restOf(figure: CatalogFigure, context: CatalogContext): readonly string[] {
  const { codes, dataset } = context;
  const { scope, uncertainty, unanswered, notes } = figure;
  return [
    `${scope.method === 'unknown' ? 'Method not stated' : `Method: ${codes.label('method', scope.method)}`}; definition: ${codes.label('frame', scope.frame).replace(/ ?definition ?/, '')}.`,
    ...uncertainty.map(({ kind, direction, note }) =>
      sentence(
        `${codes.label('uncertainty-kind', kind)} (${codes.label('direction', direction)}): ${note}`,
      ),
    ),
    ...warnings(figure, context),
    ...[...notes, ...(unanswered === undefined ? [] : [unanswered.why])].map(sentence),
    `Darkfigure dataset ${dataset.edition}, ${figure.id}.`,
  ];
}
