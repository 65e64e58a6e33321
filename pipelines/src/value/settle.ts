import type { Amount, FractionAmount, NumberAmount } from './amount.ts';
import {
  compareDecimals,
  type Decimal,
  decimalOfNumber,
  numberOf,
  reduced,
  scaled,
} from './decimal.ts';
import { type Dimension, domainOf, requireDimension } from './dimension.ts';
import { Refusal } from './refusal.ts';

/**
 * The number that an amount stands for, in the declared dimension.
 *
 * @throws {Refusal} `dimension-mismatch`, `unexpected-sign`, `out-of-range`, `decimal-count`, `too-large`, `too-precise`
 */
export function settle(amount: Amount, dimension: Dimension): number {
  if (amount.kind === 'number') requireSign(amount, dimension);
  requireDimension(amount, dimension);
  if (amount.kind === 'fraction') return settleFraction(amount, dimension);
  requireScale(amount, dimension);
  const decimal = wholeDecimal(amount);
  const value = numberOf(decimal);
  const { at } = amount;
  const [, high] = domainOf(dimension);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new Refusal(
      'too-large',
      at,
      'a number beyond 2^53 − 1',
      'a number that can be told from its neighbours',
    );
  }
  if (value > high) {
    throw new Refusal('out-of-range', at, `${value}`, `a ${dimension} of at most ${high}`);
  }
  if (dimension === 'count' && amount.mantissa.exponent + (amount.scale ?? 0) < 0) {
    throw new Refusal('decimal-count', at, `${value}`, 'a whole number of things');
  }
  if (compareDecimals(decimalOfNumber(value), decimal) !== 0) {
    throw new Refusal(
      'too-precise',
      at,
      'more digits than a double keeps',
      'at most 15 significant digits',
    );
  }
  return value;
}

/** A share in words is a percentage and nothing else: neither a rate nor a change. */
function settleFraction(
  { numerator, denominator, at }: FractionAmount,
  dimension: Dimension,
): number {
  if (dimension === 'percent') return (100 * numerator) / denominator;
  throw new Refusal('dimension-mismatch', at, 'a share of a whole', `a value in ${dimension}`);
}

function wholeDecimal({ mantissa, scale, sign }: NumberAmount): Decimal {
  const { digits, exponent } = reduced(scaled(mantissa, scale ?? 0));
  return { digits: sign === '-' ? -digits : digits, exponent };
}

function requireSign({ sign, at }: NumberAmount, dimension: Dimension): void {
  if (sign === '' || dimension === 'percent-change') return;
  if (sign === '-')
    throw new Refusal('out-of-range', at, 'a minus', `a ${dimension} that is not negative`);
  throw new Refusal('unexpected-sign', at, 'a plus', `a ${dimension} without a sign`);
}

/** "18m" in a column of months is no million of them. */
function requireScale({ scale, at }: NumberAmount, dimension: Dimension): void {
  if (scale === null || dimension === 'count' || dimension === 'usd') return;
  throw new Refusal('unexpected-text', at, 'a scale word', `a ${dimension} without a scale word`);
}
