import type { Reading } from '../figure-types.ts';

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

const closed = { isLowOpen: false, isHighOpen: false, level: null } as const;

/**
 * What a reading allows, in its own unit; null where there is no number. A number that was rounded allows what rounds
 * to it, the half away from zero, so that two different numbers of one rounding never meet.
 */
export function valueEnds({ value }: Pick<Reading, 'value'>): ValueEnds | null {
  switch (value.kind) {
    case 'point': {
      const half = (value.rounding ?? 0) / 2;
      if (half === 0) return { low: value.value, high: value.value, from: 'number', ...closed };
      const isNegative = value.value < 0;
      return {
        low: value.value - half,
        high: value.value + half,
        isLowOpen: isNegative,
        isHighOpen: !isNegative,
        from: 'rounding',
        level: null,
      };
    }
    case 'range':
      return { low: value.low, high: value.high, from: 'range', ...closed };
    case 'interval':
      return { ...closed, low: value.low, high: value.high, from: 'interval', level: value.level };
    case 'bound': {
      const isLower = value.op === 'gt' || value.op === 'ge';
      return {
        low: isLower ? value.value : Number.NEGATIVE_INFINITY,
        high: isLower ? Number.POSITIVE_INFINITY : value.value,
        isLowOpen: value.op !== 'ge',
        isHighOpen: value.op !== 'le',
        from: 'bound',
        level: null,
      };
    }
    case 'unknown':
      return null;
    default:
      return value satisfies never;
  }
}
