import type { Amount } from './amount.ts';
import { Refusal } from './refusal.ts';

/** What a column's numbers are. The text may repeat it; it may not contradict it. */
export type Dimension =
  | 'count'
  | 'percent'
  | 'usd'
  | 'per-100'
  | 'per-1000'
  | 'per-100000'
  | 'months'
  | 'years-of-age'
  | 'percent-change'
  | 'ratio';

/** What a text itself says it is; `bare` is a plain number. */
export type Says = Dimension | 'bare';

/** Smallest and largest number that a dimension can hold. */
export function domainOf(dimension: Dimension): readonly [low: number, high: number] {
  const most = Number.MAX_SAFE_INTEGER;
  switch (dimension) {
    case 'percent':
      return [0, 100];
    case 'percent-change':
      return [-most, most];
    case 'count':
    case 'usd':
    case 'per-100':
    case 'per-1000':
    case 'per-100000':
    case 'months':
    case 'years-of-age':
    case 'ratio':
      return [0, most];
    default:
      return dimension satisfies never;
  }
}

/** Refuses an amount whose own words contradict the dimension that the caller declares. */
export function requireDimension(amount: Pick<Amount, 'says' | 'at'>, dimension: Dimension): void {
  const { says } = amount;
  if (says === 'bare' || says === dimension) return;
  if (says === 'percent' && dimension === 'percent-change') return;
  throw new Refusal(
    'dimension-mismatch',
    amount.at,
    `the text says ${says}`,
    `a value in ${dimension}`,
  );
}
