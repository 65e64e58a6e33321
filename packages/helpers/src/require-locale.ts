import { InvalidOptionError } from './errors.ts';

/** Throws InvalidOptionError for a text that is no language tag. */
export function requireLocale(locale: string): void {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new InvalidOptionError('locale', `"${locale}"`, 'a language tag such as "en-GB" or "de"');
  }
}
