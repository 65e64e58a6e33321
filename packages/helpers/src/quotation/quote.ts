import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { requireLocale } from '../input/require-locale.ts';
import { localeFormat } from '../text/locale-format.ts';
import { quoteDerived } from './quote-derived.ts';
import type { QuoteLength, QuoteOptions } from './quote-options.ts';
import { quotePublished } from './quote-published.ts';

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

const lengths: readonly QuoteLength[] = ['short', 'sentence', 'full'];
