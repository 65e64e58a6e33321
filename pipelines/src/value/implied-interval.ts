import type { Value } from '@darkfigure/schema';
import { added, decimalOfNumber, halved, numberOf, subtracted } from './decimal.ts';

/**
 * The numbers that a value leaves possible, as [low, high]; an open end is ±Infinity.
 *
 * A point gives `value ± rounding / 2`, computed in decimals; without rounding both ends are the point, which says
 * nothing of its exactness (the qualifier does). A bound gives its number as the closed end.
 */
export function impliedInterval(value: Value): readonly [low: number, high: number] {
  switch (value.kind) {
    case 'point': {
      if (value.rounding === undefined) return [value.value, value.value];
      const middle = decimalOfNumber(value.value);
      const half = halved(decimalOfNumber(value.rounding));
      return [numberOf(subtracted(middle, half)), numberOf(added(middle, half))];
    }
    case 'range':
    case 'interval':
      return [value.low, value.high];
    case 'bound':
      switch (value.op) {
        case 'gt':
        case 'ge':
          return [value.value, Number.POSITIVE_INFINITY];
        case 'lt':
        case 'le':
          return [Number.NEGATIVE_INFINITY, value.value];
        default:
          return value.op satisfies never;
      }
    case 'unknown':
      return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    default:
      return value satisfies never;
  }
}
