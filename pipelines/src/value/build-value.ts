import type { Qualifier, Value } from '@darkfigure/schema';
import type { Amount, NumberAmount } from './amount.ts';
import type { Dimension, Says } from './dimension.ts';
import { requireDimension } from './dimension.ts';
import { fractionWidth } from './fraction-width.ts';
import { lastPlace } from './last-place.ts';
import { magnitudeRange } from './magnitude-words.ts';
import type { Expression } from './read-expression.ts';
import type { Hedge } from './read-hedge.ts';
import { Refusal } from './refusal.ts';
import { settle } from './settle.ts';

/** A value with its hedge and what the text says it is. */
export interface BuiltValue {
  readonly value: Value;
  readonly qualifier: Qualifier;
  readonly says: Says;
}

/** Turns what was read into a value of the declared dimension. */
export function buildValue(expression: Expression, dimension: Dimension): BuiltValue {
  switch (expression.kind) {
    case 'single':
      return buildSingle(expression.amount, expression.hedge, dimension);
    case 'range': {
      const [low, high] = [settle(expression.low, dimension), settle(expression.high, dimension)];
      const value = { kind: 'range', low, high, basis: 'published-range' } as const;
      return { value, qualifier: 'range', says: expression.low.says };
    }
    case 'magnitude': {
      const { at, says, from } = expression;
      requireDimension({ says, at }, dimension);
      if (dimension !== 'count' && dimension !== 'usd') {
        throw new Refusal('dimension-mismatch', at, 'an order of magnitude', `a ${dimension}`);
      }
      return { value: magnitudeRange(from, dimension), qualifier: 'order-of-magnitude', says };
    }
    default:
      return expression satisfies never;
  }
}

function buildSingle(amount: Amount, hedge: Hedge, dimension: Dimension): BuiltValue {
  const value = settle(amount, dimension);
  const { says } = amount;
  switch (hedge.kind) {
    case 'bound':
      if (amount.kind === 'number' && amount.change === 'decrease') {
        throw new Refusal(
          'hedge-on-decrease',
          amount.at,
          'a bound on a decrease',
          'a signed change',
        );
      }
      return { value: { kind: 'bound', op: hedge.op, value }, qualifier: hedge.qualifier, says };
    case 'exactly':
      return { value: { kind: 'point', value }, qualifier: 'exact', says };
    case 'about':
    case 'none': {
      const rounding = roundingOf(amount, hedge, dimension);
      if (hedge.kind === 'about')
        return { value: point(value, rounding), qualifier: 'about', says };
      return {
        value: point(value, rounding),
        qualifier: rounding === undefined ? 'exact' : 'rounded',
        says,
      };
    }
    default:
      return hedge satisfies never;
  }
}

const point = (value: number, rounding: number | undefined): Value =>
  rounding === undefined ? { kind: 'point', value } : { kind: 'point', value, rounding };

/** The unit that the text shows its number to be rounded to; undefined where it shows none. */
function roundingOf(amount: Amount, hedge: Hedge, dimension: Dimension): number | undefined {
  if (amount.kind === 'fraction') return fractionWidth(amount);
  if (amount.source === 'none') return undefined;
  const zeros = hedge.kind === 'about' ? 'placeholders' : 'digits-when-few';
  const place = lastPlace(amount.mantissa, amount.scale ?? 0, zeros);
  if (hedge.kind === 'none' && dimension === 'count' && place === 0 && isPlain(amount))
    return undefined;
  return Number(`1e${place}`);
}

/** Written out to the last digit: no decimal, no scale word. */
function isPlain({ mantissa, scale }: NumberAmount): boolean {
  return scale === null && mantissa.exponent === 0;
}
