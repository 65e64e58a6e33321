import type { IntervalValue, RangeValue } from '@darkfigure/schema';
import type { Amount } from './amount.ts';
import type { BuiltValue } from './build-value.ts';
import type { Dimension } from './dimension.ts';
import type { Expression } from './read-expression.ts';
import type { Parenthesis } from './read-parenthesis.ts';
import { Refusal } from './refusal.ts';
import { settle } from './settle.ts';

type Of<Kind extends Parenthesis['kind']> = Extract<Parenthesis, { readonly kind: Kind }>;
type RangeRead = Extract<Expression, { readonly kind: 'range' }>;

/**
 * Joins a value and the parenthesis that names a level: "12,004-15,160 (95% CI)", "11,313 (95% CI 9,858–13,034)".
 *
 * @throws {Refusal} `interval-shape`, `hedge-on-range`, `best-outside`
 */
export function buildInterval(
  main: Expression,
  interval: Of<'interval'>,
  dimension: Dimension,
): BuiltValue {
  const { ends, level, basis, at } = interval;
  if (main.kind === 'range' && ends === undefined) {
    return built(
      { kind: 'interval', ...settled(main, dimension), level, basis },
      'confidence-interval',
      main.low,
    );
  }
  if (main.kind !== 'single' || ends?.kind !== 'range') {
    throw new Refusal(
      'interval-shape',
      at,
      'no two ends for the level',
      'one value and two ends, or two ends alone',
    );
  }
  const { hedge, amount } = main;
  if (hedge.kind === 'bound')
    throw new Refusal('hedge-on-range', at, 'an interval around a bound', 'a best value');
  const best = settle(amount, dimension);
  const { low, high } = settled(ends, dimension);
  requireInside(low, best, high, amount);
  return built({ kind: 'interval', low, high, best, level, basis }, 'confidence-interval', amount);
}

/** Joins a range and its best value: "9,858 to 13,034 (best 11,313)". */
export function buildRangeWithBest(
  main: Expression,
  { amount }: Of<'best'>,
  dimension: Dimension,
): BuiltValue {
  if (main.kind !== 'range') {
    throw new Refusal(
      'interval-shape',
      amount.at,
      'a best value without two ends',
      'a range in front of it',
    );
  }
  const { low, high } = settled(main, dimension);
  const best = settle(amount, dimension);
  requireInside(low, best, high, amount);
  return built({ kind: 'range', low, high, best, basis: 'published-range' }, 'range', main.low);
}

function settled(range: RangeRead, dimension: Dimension) {
  return { low: settle(range.low, dimension), high: settle(range.high, dimension) };
}

function requireInside(low: number, best: number, high: number, { at }: Amount): void {
  if (low <= best && best <= high) return;
  throw new Refusal('best-outside', at, `${best}`, `a best value from ${low} to ${high}`);
}

function built(
  value: IntervalValue | RangeValue,
  qualifier: 'confidence-interval' | 'range',
  { says }: Amount,
): BuiltValue {
  return { value, qualifier, says };
}
