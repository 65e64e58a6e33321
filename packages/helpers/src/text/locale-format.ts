import { cached } from '../cached.ts';
import { lazy } from '../lazy.ts';

/** Numbers and dates as a locale writes them. The words around them stay English. */
export interface LocaleFormat {
  /** @param places decimals that are kept, zeros too. */
  readonly number: (value: number, places?: number) => string;
  /** A year, or several: its digits and nothing between them. */
  readonly year: (text: string | number) => string;
  /** Whether its digits are those of the English words around them; dates in other digits would stand the wrong way round. */
  readonly isLatin: () => boolean;
  /** 0.95 as “95%” or “95 %”. */
  readonly share: (fraction: number) => string;
  /** A day (YYYY-MM-DD) as “7 December 2007”. */
  readonly day: (day: string) => string;
  /** The month of a day as “December 2007”. */
  readonly month: (day: string) => string;
}

/** Decimals that no published number reaches: the digits are those of the value, never fewer. */
const ALL_DECIMALS = 20;

/** What is written in where no locale is asked for, and where Intl does not know the one that is. */
export const ENGLISH = 'en-GB';

/** How a locale writes. Making a formatter costs a hundred times as much as using it. */
export const localeFormat = /* @__PURE__ */ cached((locale: string): LocaleFormat => {
  // Of a language that it does not know, Intl would write as the machine does, and 11,999 would be 11.999 on some.
  const locales = [locale, ENGLISH];
  const numbers = cached(
    (minimumFractionDigits: number) =>
      new Intl.NumberFormat(locales, {
        minimumFractionDigits,
        maximumFractionDigits: ALL_DECIMALS,
      }),
  );
  const percents = lazy(
    () => new Intl.NumberFormat(locales, { style: 'percent', maximumFractionDigits: 1 }),
  );
  // Dates of the data are of the Gregorian calendar and have no time of day, wherever they are read.
  const date = (style: Intl.DateTimeFormatOptions) => {
    const dates = lazy(
      () => new Intl.DateTimeFormat(locales, { ...style, calendar: 'gregory', timeZone: 'UTC' }),
    );
    return (day: string) => dates().format(new Date(day));
  };
  return {
    number: (value, places = 0) => numbers(places).format(value),
    year: (text) => `${text}`.replaceAll(/\d/g, (digit) => numbers(0).format(+digit)),
    isLatin: () => numbers(0).format(1) === '1',
    share: (fraction) => percents().format(fraction),
    day: date({ dateStyle: 'long' }),
    month: date({ month: 'long', year: 'numeric' }),
  };
});

/** What everything is said in that takes no locale. */
export const english = (): LocaleFormat => localeFormat(ENGLISH);
