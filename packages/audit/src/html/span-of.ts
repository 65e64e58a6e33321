import type { Value } from '../dataset-types.ts';

/** Where a value lies on a line: its ends (null = open), and the one number that stands for it, if there is one. */
export interface Span {
  readonly low: number | null;
  readonly high: number | null;
  readonly mark: number | null;
}

/** What can be drawn of a value; null for an unknown one. A point is as wide as its rounding. */
export function spanOf(value: Value): Span | null {
  switch (value.kind) {
    case 'point': {
      const half = (value.rounding ?? 0) / 2;
      return { low: value.value - half, high: value.value + half, mark: value.value };
    }
    case 'range':
    case 'interval':
      return { low: value.low, high: value.high, mark: value.best ?? null };
    case 'bound': {
      const isLower = value.op === 'gt' || value.op === 'ge';
      return isLower
        ? { low: value.value, high: null, mark: null }
        : { low: null, high: value.value, mark: null };
    }
    case 'unknown':
      return null;
    default:
      value satisfies never;
      return null;
  }
}
