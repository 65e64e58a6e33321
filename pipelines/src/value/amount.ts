import type { Decimal } from './decimal.ts';
import type { Says } from './dimension.ts';

interface Printed {
  readonly says: Says;
  /** Whether the unit stands before the number ("$5") or after it ("5 %"). */
  readonly unitAt: 'before' | 'after' | 'nowhere';
  readonly at: number;
}

/** One number with its sign, scale word and unit. */
export interface NumberAmount extends Printed {
  readonly kind: 'number';
  /** Before the scale word: the 2.3 of "2.3 million", without its sign. */
  readonly mantissa: Decimal;
  /** Power of ten of the scale word, or null without one. */
  readonly scale: number | null;
  readonly sign: '' | '+' | '-';
  /** Said in words behind the unit: "6 % decrease"; the sign follows from it. */
  readonly change: 'increase' | 'decrease' | null;
  /** "none" is exactly nothing; words and digits carry the precision that they show. */
  readonly source: 'digits' | 'words' | 'none';
}

/** "One in six", "two-thirds", "half": a share said in words. */
export interface FractionAmount extends Printed {
  readonly kind: 'fraction';
  readonly numerator: number;
  readonly denominator: number;
}

export type Amount = NumberAmount | FractionAmount;
