import type { Derived } from '../arithmetic/derived.ts';
import type { Reading } from '../catalog/figure-types.ts';

/** The least and the most that a reading allows, and where that comes from. */
export interface ValueEnds {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is left out: “more than 50” is not 50. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  readonly from: 'number' | 'rounding' | 'range' | 'interval' | 'bound';
  /** The stated level of an interval; null elsewhere. */
  readonly level: number | null;
}

/**
 * What a reading or a computed number allows, in its own unit; null where there is no number. A number that was rounded
 * allows what rounds to it, the half away from zero, so that two different numbers of one rounding never meet.
 */
export function valueEnds({
  value,
  level = 1,
}: Pick<Reading, 'value'> & Pick<Partial<Derived>, 'level'>): ValueEnds | null {
  // What is certain is no interval.
  const sure = level < 1 ? level : null;
  switch (value.kind) {
    case 'point': {
      const { value: middle, rounding = 0 } = value;
      const half = rounding / 2;
      if (half === 0) return closed(middle, middle, 'number');
      const isLowOpen = middle < 0;
      const ends = closed(middle - half, middle + half, 'rounding');
      return { ...ends, isLowOpen, isHighOpen: !isLowOpen };
    }
    case 'range':
      return closed(value.low, value.high, value.basis === 'rounding' ? 'rounding' : 'range', sure);
    case 'interval':
      return closed(value.low, value.high, 'interval', value.level);
    case 'bound': {
      const { op, value: end } = value;
      const isLower = op === 'gt' || op === 'ge';
      const ends = closed(isLower ? end : -Infinity, isLower ? Infinity : end, 'bound', sure);
      return { ...ends, isLowOpen: op !== 'ge', isHighOpen: op !== 'le' };
    }
    case 'unknown':
      return null;
    default:
      return value satisfies never;
  }
}

const closed = (
  low: number,
  high: number,
  from: ValueEnds['from'],
  level: number | null = null,
): ValueEnds => ({ low, high, isLowOpen: false, isHighOpen: false, from, level });
