import type { PointValue, Qualifier } from '@darkfigure/schema';
import { decimalOfNumber, reduced, scaled } from './decimal.ts';
import { type Dimension, domainOf } from './dimension.ts';
import { impliedInterval } from './implied-interval.ts';
import { parseValue } from './parse-value.ts';
import { printPair, requirePrintable, withUnit } from './print-amount.ts';
import { printDecimal } from './print-decimal.ts';

const SCALES = [
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
] as const;

interface Candidate {
  readonly text: string;
  readonly sameHedge: boolean;
  readonly width: number;
}

/**
 * Prints a point so that the text promises no more than the value does. Each wording is read back by the parser; the
 * narrowest that still holds all that the value leaves possible is taken, one with the value's own hedge first. Where
 * no wording does, the two ends are printed.
 */
export function printPoint(value: PointValue, qualifier: Qualifier, dimension: Dimension): string {
  requirePrintable(value.value, dimension);
  const [low, high] = impliedInterval(value);
  const candidates = wordings(value, qualifier, dimension).flatMap((text): readonly Candidate[] => {
    const result = parseValue(text, { dimension });
    if (!result.ok) return [];
    const [from, to] = impliedInterval(result.parsed.value);
    const sameHedge = result.parsed.qualifier === qualifier;
    return from <= low && to >= high ? [{ text, sameHedge, width: to - from }] : [];
  });
  const sameHedge = candidates.filter((candidate) => candidate.sameHedge);
  const [best] = (sameHedge.length > 0 ? sameHedge : candidates).toSorted(
    (a, b) => a.width - b.width,
  );
  return best?.text ?? printEnds(low, high, dimension);
}

function wordings(
  { value, rounding }: PointValue,
  qualifier: Qualifier,
  dimension: Dimension,
): readonly string[] {
  const decimal = reduced(decimalOfNumber(value));
  const place = rounding === undefined ? 0 : reduced(decimalOfNumber(rounding)).exponent;
  const numbers = [printDecimal(decimal, Math.max(0, -place))];
  if (dimension === 'count' || dimension === 'usd') {
    for (const [power, word] of SCALES) {
      if (value < 10 ** power) continue;
      numbers.push(`${printDecimal(scaled(decimal, -power), Math.max(0, power - place))} ${word}`);
    }
  }
  const amounts = numbers.map((number) => withUnit(number, dimension));
  const shares = dimension === 'percent' ? sharesNear(value) : [];
  const hedges = qualifier === 'exact' ? ['', 'about ', 'exactly '] : ['', 'about '];
  return hedges.flatMap((hedge) => [...amounts, ...shares].map((amount) => hedge + amount));
}

/** The shares in small whole numbers that are this percentage. */
function sharesNear(percent: number): readonly string[] {
  return [2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((denominator) => {
    const numerator = Math.round((percent * denominator) / 100);
    return (100 * numerator) / denominator === percent ? [`${numerator} in ${denominator}`] : [];
  });
}

function printEnds(low: number, high: number, dimension: Dimension): string {
  const [least, most] = domainOf(dimension);
  const [from, to] = dimension === 'count' ? [Math.floor(low), Math.ceil(high)] : [low, high];
  return printPair(Math.max(least, from), Math.min(most, to), dimension);
}
