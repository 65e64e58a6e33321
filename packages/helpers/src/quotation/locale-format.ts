import { InvalidOptionError } from '../errors.ts';

/** Numbers and dates as a locale writes them. The words around them stay English. */
export interface LocaleFormat {
  /** @param places decimals that are kept, zeros too; left out: as many as the number has. */
  readonly number: (value: number, places?: number) => string;
  /** 0.95 as “95%” or “95 %”. */
  readonly share: (fraction: number) => string;
  /** Whether an English noun stands in the singular after the number. */
  readonly isOne: (value: number) => boolean;
  /** A day, or the span of two, by day or by month. */
  readonly dates: (start: string, end: string, by: 'day' | 'month') => string;
}

const made = new Map<string, LocaleFormat>();

/** @throws InvalidOptionError for a text that is no locale. */
export function localeFormat(locale: string): LocaleFormat {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const format = makeFormat(locale);
  made.set(locale, format);
  return format;
}

function makeFormat(locale: string): LocaleFormat {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new InvalidOptionError('locale', `"${locale}"`, 'a language tag such as "en-GB" or "de"');
  }
  // Dates of the data are of the Gregorian calendar and have no time of day, wherever they are read.
  const by = (style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules('en');
  const [days, months] = [by({ dateStyle: 'long' }), by({ month: 'long', year: 'numeric' })];
  return {
    number: (value, places) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: places ?? 0,
        maximumFractionDigits: places ?? 10,
      }).format(value),
    share: (fraction) =>
      new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
        fraction,
      ),
    isOne: (value) => plurals.select(value) === 'one',
    // Versions of the runtime differ in the spaces around the dash of a span.
    dates: (start, end, unit) =>
      (unit === 'day' ? days : months)
        .formatRange(new Date(start), new Date(end))
        .replaceAll('\u2009', ' '),
  };
}
