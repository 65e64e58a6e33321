import type { Decimal } from './decimal.ts';

/** Prints a decimal in English: thousands in commas, a point, at least `places` decimals, never an exponent. */
export function printDecimal({ digits, exponent }: Decimal, places = 0): string {
  const sign = digits < 0n ? '-' : '';
  const shown = Math.max(places, -exponent, 0);
  const unsigned = (digits < 0n ? -digits : digits) * 10n ** BigInt(shown + exponent);
  const text = unsigned.toString().padStart(shown + 1, '0');
  const whole = text.slice(0, text.length - shown).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return shown === 0 ? sign + whole : `${sign}${whole}.${text.slice(-shown)}`;
}
