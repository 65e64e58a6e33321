import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { asText } from './as-text.ts';

/** Throws InvalidOptionError for what is no language tag: of a number or a list Intl would write as the machine does. */
export function requireLocale(locale: string): void {
  if (isTag(locale)) return;
  throw new InvalidOptionError(
    'locale',
    `"${asText(locale)}"`,
    'a language tag such as "en-GB" or "de"',
  );
}

function isTag(given: unknown): boolean {
  try {
    return typeof given === 'string' && Intl.getCanonicalLocales(given).length === 1;
  } catch {
    return false;
  }
}
