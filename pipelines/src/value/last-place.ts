import type { Decimal } from './decimal.ts';
import { reduced, scaled } from './decimal.ts';

/** What is taken for a placeholder among the zeros at the end of a whole number. */
export type Zeros = 'placeholders' | 'digits-when-few';

/**
 * The power of ten of the last place that a printed number vouches for.
 *
 * A printed decimal vouches for each of its places ("78.0"). The zeros at the end of a whole number are placeholders
 * after a hedge or a scale word, and wherever two or more of them end a number of at least 1,000; fewer stand as
 * digits ("110", "70 %").
 */
export function lastPlace(mantissa: Decimal, scale: number, zeros: Zeros): number {
  if (mantissa.exponent < 0 || mantissa.digits === 0n) return mantissa.exponent + scale;
  const whole = scaled(mantissa, scale);
  const place = reduced(whole).exponent;
  if (zeros === 'placeholders' || scale > 0) return place;
  return place >= 2 && mantissa.digits >= 1000n ? place : 0;
}
