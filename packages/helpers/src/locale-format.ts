import { InvalidOptionError } from './errors.ts';

/** Numbers and dates as a locale writes them. The words around them stay English. */
export interface LocaleFormat {
  /** @param places decimals that are kept, zeros too. @param most decimals that are shown at all. */
  readonly number: (value: number, places?: number, most?: number) => string;
  /** 0.95 as “95%” or “95 %”. */
  readonly share: (fraction: number) => string;
  /** A day (YYYY-MM-DD) as “7 December 2007”. */
  readonly day: (day: string) => string;
  /** The month of a day as “December 2007”. */
  readonly month: (day: string) => string;
}

/** Decimals that no published number reaches: the digits are those of the value, never fewer. */
const ALL_DECIMALS = 20;

const made = new Map<string, LocaleFormat>();

/** Throws InvalidOptionError for a text that is no locale. */
export function localeFormat(locale: string): LocaleFormat {
  const known = made.get(locale) ?? makeFormat(locale);
  made.set(locale, known);
  return known;
}

/** What everything is said in that takes no locale. */
export const english = (): LocaleFormat => localeFormat('en-GB');

function makeFormat(locale: string): LocaleFormat {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new InvalidOptionError('locale', `"${locale}"`, 'a language tag such as "en-GB" or "de"');
  }
  // Making a formatter costs a hundred times as much as using it.
  const formats = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, format);
    return format.format(value);
  };
  // Dates of the data are of the Gregorian calendar and have no time of day, wherever they are read.
  const date = (style: Intl.DateTimeFormatOptions) => {
    let format: Intl.DateTimeFormat | undefined;
    return (day: string) => {
      format ??= new Intl.DateTimeFormat(locale, {
        ...style,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      return format.format(new Date(day));
    };
  };
  return {
    number: (value, minimumFractionDigits = 0, maximumFractionDigits = ALL_DECIMALS) =>
      number(value, { minimumFractionDigits, maximumFractionDigits }),
    share: (fraction) => number(fraction, { style: 'percent', maximumFractionDigits: 1 }),
    day: date({ dateStyle: 'long' }),
    month: date({ month: 'long', year: 'numeric' }),
  };
}
