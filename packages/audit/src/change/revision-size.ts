import { deepEqual } from '../compare/deep-equal.ts';
import type { Value } from '../dataset-types.ts';
import type { Tier } from './change.ts';

/** A scored revision; `size` is null exactly where `tier` is `unscoreable`. */
export interface RevisionSize {
  /** |a−b| / (|a|+|b|), 0 to 1; null = unscoreable, which is not 0. */
  readonly size: number | null;
  /** 15 % and more, 1 % and more, less; or unscoreable. */
  readonly tier: Tier;
}

const unscoreable: RevisionSize = { size: null, tier: 'unscoreable' };

/**
 * How far a value moved: |a−b| / (|a|+|b|), 0 to 1, for ranges and intervals that of the end that moved most.
 *
 * Only like is scored against like: the same kind, the same side of a bound, the same level of an interval, a best value
 * on both sides or on neither. Everything else is unscoreable, which is not 0, and so is a value whose numbers stayed
 * while something else of it changed. Only the same value again has the size 0.
 *
 * @returns The size, and its tier: `large` from 0.15, `medium` from 0.01, `small` below; else null and
 * `unscoreable`.
 * @throws Nothing.
 */
export function revisionSize(before: Value, after: Value): RevisionSize {
  if (before.kind !== 'unknown' && deepEqual(before, after)) return { size: 0, tier: 'small' };
  const pairs = comparablePairs(before, after);
  if (pairs === null) return unscoreable;
  const size = Math.max(...pairs.map(([a, b]) => relativeDistance(a, b)));
  return size > 0 && size <= 1 ? { size, tier: tierOf(size) } : unscoreable;
}

/** The tier of a size above 0: 15 % and more is large, 1 % and more medium. */
function tierOf(size: number): Tier {
  return size >= 0.15 ? 'large' : size >= 0.01 ? 'medium' : 'small';
}

function comparablePairs(
  before: Value,
  after: Value,
): readonly (readonly [number, number])[] | null {
  switch (before.kind) {
    case 'point':
      return after.kind === 'point' ? [[before.value, after.value]] : null;
    case 'bound':
      return after.kind === 'bound' && after.op === before.op
        ? [[before.value, after.value]]
        : null;
    case 'range':
      return after.kind === 'range' ? endPairs(before, after) : null;
    case 'interval':
      return after.kind === 'interval' && after.level === before.level
        ? endPairs(before, after)
        : null;
    case 'unknown':
      return null;
    default:
      before satisfies never;
      return null;
  }
}

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly best?: number | undefined;
}

function endPairs(before: Ends, after: Ends): readonly (readonly [number, number])[] | null {
  const ends: readonly (readonly [number, number])[] = [
    [before.low, after.low],
    [before.high, after.high],
  ];
  if (before.best === undefined && after.best === undefined) return ends;
  if (before.best === undefined || after.best === undefined) return null;
  return [...ends, [before.best, after.best]];
}

/** NaN where a number is not finite. */
function relativeDistance(a: number, b: number): number {
  if (a === b) return 0;
  const sum = Math.abs(a) + Math.abs(b);
  // Halved where the sum of two huge numbers would overflow.
  return Number.isFinite(sum)
    ? Math.abs(a - b) / sum
    : Math.abs(a / 2 - b / 2) / (Math.abs(a / 2) + Math.abs(b / 2));
}
