import type { Cursor } from './cursor.ts';
import { numberOf } from './decimal.ts';
import type { Dimension } from './dimension.ts';
import { readDigits } from './read-digits.ts';
import { Refusal } from './refusal.ts';

const DOLLAR_BEFORE = ['us $', 'u.s. $', '$', 'usd', 'us dollars', 'u.s. dollars'] as const;
const AFTER: readonly (readonly [Dimension, readonly string[]])[] = [
  ['percent', ['%', 'percent', 'per cent', 'pct']],
  ['usd', ['us dollars', 'u.s. dollars', 'dollars', 'usd']],
  ['months', ['months', 'month']],
  ['years-of-age', ['years of age', 'years old', 'years', 'year']],
  ['ratio', ['times']],
];
const RATES: readonly (readonly [Dimension, number, readonly string[]])[] = [
  ['per-100000', 100_000, ['hundred thousand']],
  ['per-100', 100, ['hundred']],
  ['per-1000', 1000, ['thousand']],
];

/** Reads a unit in front of a number: US dollars, the only currency here. */
export function readUnitBefore(cursor: Cursor): Dimension | undefined {
  const { at } = cursor.peek();
  if (cursor.takesAny(DOLLAR_BEFORE) !== undefined) return 'usd';
  if (cursor.takesAny(['€', '£', 'eur', 'euro', 'gbp']) !== undefined) {
    throw new Refusal('dimension-mismatch', at, 'another currency', 'US dollars');
  }
  return undefined;
}

/** Reads a unit behind a number. A bare noun is not a unit. */
export function readUnitAfter(cursor: Cursor): Dimension | undefined {
  for (const [dimension, phrases] of AFTER) {
    if (cursor.takesAny(phrases) !== undefined) return dimension;
  }
  return cursor.attempt(() => readRate(cursor));
}

function readRate(cursor: Cursor): Dimension | undefined {
  if (!cursor.takes('per')) return undefined;
  const base = cursor.peek();
  for (const [dimension, size, words] of RATES) {
    if (cursor.takesAny(words) !== undefined) return dimension;
    if (base.kind === 'digits' && numberOf(readDigits(base)) === size) {
      cursor.next();
      return dimension;
    }
  }
  throw new Refusal(
    'dimension-mismatch',
    base.at,
    `"per ${base.text}"`,
    'per 100, per 1,000 or per 100,000',
  );
}
