import type { RangeValue } from '@darkfigure/schema';
import type { Cursor } from './cursor.ts';
import type { Dimension } from './dimension.ts';

/** Orders of magnitude in words, longer phrases first, each with the number that it begins at. */
export const MAGNITUDES: readonly (readonly [phrase: string, from: number])[] = [
  ['tens of thousands', 1e4],
  ['hundreds of thousands', 1e5],
  ['tens of millions', 1e7],
  ['hundreds of millions', 1e8],
  ['tens of billions', 1e10],
  ['hundreds of billions', 1e11],
  ['dozens', 12],
  ['tens', 10],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
];

/**
 * Reads "hundreds", "tens of thousands (of)"; gives where it begins, or undefined.
 */
export function readMagnitude(cursor: Cursor): number | undefined {
  const found = MAGNITUDES.find(([phrase]) => cursor.takes(phrase));
  if (found === undefined) return undefined;
  cursor.takes('of');
  return found[1];
}

/** From one to ten of the magnitude. Things are counted whole, so that the open upper end is the number before it. */
export function magnitudeRange(from: number, dimension: Dimension): RangeValue {
  return {
    kind: 'range',
    low: from,
    high: dimension === 'count' ? 10 * from - 1 : 10 * from,
    basis: 'rounding',
  };
}
