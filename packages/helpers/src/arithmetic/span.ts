import type { IntervalBasis, Qualifier, RangeBasis, Value } from '../catalog/dataset-types.ts';
import { exactSum, type Fraction } from './exact.ts';

/** What a value says of where the truth lies: two ends, of which one or both may be open. */
export interface Span {
  /** The low end; -Infinity where it is open. */
  readonly low: number;
  /** The high end; Infinity where it is open. */
  readonly high: number;
  /** The best guess, where there is one. */
  readonly best?: number | undefined;
  /** How sure the ends are: 1 for exact and rounded numbers, null where nobody has said. */
  readonly level: number | null;
  /** The kind of interval, for a level below 1. */
  readonly basis?: IntervalBasis | undefined;
  /** What its ends were before they were rounded, where they were. */
  readonly exactly?: ReadonlyMap<number, Fraction> | undefined;
  /** Whether a half-open span leaves its own end out: “more than”, not “at least”. */
  readonly isStrict?: boolean | undefined;
}

/** A hedge that promises less than the digits do. */
const loose: readonly (Qualifier | undefined)[] = ['about', 'order-of-magnitude'];

/**
 * The ends of a value; null where there is no number. A rounded number is as wide as its rounding, for certain; one that
 * is said to be “about” is at least as wide, and nobody has said how sure.
 *
 * @param level the level of a derived range or bound.
 */
export function spanOf(value: Value, qualifier?: Qualifier, level?: number): Span | null {
  switch (value.kind) {
    case 'point': {
      const half = (value.rounding ?? 0) / 2;
      const [low, high] = [exactSum(value.value, -half), exactSum(value.value, half)];
      return { low, high, best: value.value, level: loose.includes(qualifier) ? null : 1 };
    }
    case 'range':
      return { ...ends(value), level: value.basis === 'rounding' ? 1 : (level ?? null) };
    case 'interval':
      return { ...ends(value), level: value.level, basis: value.basis };
    case 'bound': {
      const isStrict = value.op === 'gt' || value.op === 'lt';
      const [low, high] =
        value.op === 'gt' || value.op === 'ge' ? [value.value, Infinity] : [-Infinity, value.value];
      return { low, high, level: level ?? null, basis: 'confidence', isStrict };
    }
    case 'unknown':
      return null;
    default:
      return value satisfies never;
  }
}

const ends = ({ low, high, best }: { low: number; high: number; best?: number | undefined }) => ({
  low,
  high,
  best,
});

/**
 * The value that a span is handed out as.
 *
 * @param floor what the quantity cannot fall below: an end at or below it says nothing.
 */
export function valueFrom(span: Span, floor: number, basis?: RangeBasis): Value {
  const { best, level, isStrict = false } = span;
  // Adding zero turns a minus zero, which JSON would lose, into zero.
  const low = (span.low === -Infinity ? span.low : Math.max(span.low, floor)) + 0;
  const high = span.high + 0;
  if (high === Infinity) {
    if (low <= floor) return { kind: 'unknown', reason: 'indeterminate' };
    return { kind: 'bound', op: isStrict ? 'gt' : 'ge', value: low };
  }
  if (low === -Infinity) return { kind: 'bound', op: isStrict ? 'lt' : 'le', value: high };
  const within = {
    low,
    high,
    ...(best === undefined ? {} : { best: Math.min(Math.max(best, low), high) + 0 }),
  };
  if (level !== null && level < 1) {
    return { kind: 'interval', ...within, level, basis: span.basis ?? 'confidence' };
  }
  if (low === high) return { kind: 'point', value: low };
  return {
    kind: 'range',
    ...within,
    // Rounding leaves a middle; ends that are certain without one come of an overlap that nobody knows.
    basis: basis ?? (level === 1 && best !== undefined ? 'rounding' : 'derived'),
  };
}
