import type { Coverage, Reading } from '../change/change.ts';
import { type RevisionSize, revisionSize } from '../change/revision-size.ts';
import type { Vintage } from '../dataset-types.ts';

/** The vintages of a figure and which of them stand, on one side of a diff. */
export interface Readings {
  readonly vintages: readonly Vintage[];
  readonly current: readonly number[];
}

/** The vintages that stand now. */
export function standingOf(readings: Readings): readonly Vintage[] {
  return pick(readings.vintages, readings.current);
}

/** The entries at some indices; an index that points nowhere gives none. */
export function pick<Entry>(list: readonly Entry[], indices: readonly number[]): Entry[] {
  return indices.flatMap((index) => {
    const entry = list[index];
    return entry === undefined ? [] : [entry];
  });
}

/** What a change says of a vintage. */
export function readingOf(vintage: Vintage): Reading {
  const { publication, text, value, qualifier } = vintage;
  return { publication, text, value, qualifier };
}

/** Scores two readings; numbers of two units are not comparable. */
export function scoreOf(before: Vintage, after: Vintage, sameUnit: boolean): RevisionSize {
  return sameUnit ? revisionSize(before.value, after.value) : { size: null, tier: 'unscoreable' };
}

/** Whether the reader had a number and has none any more, or the other way round. */
export function coverageOf(before: readonly Vintage[], after: readonly Vintage[]): Coverage {
  const known = (vintages: readonly Vintage[]) =>
    vintages.some((vintage) => vintage.value.kind !== 'unknown');
  if (known(before) === known(after)) return 'kept';
  return known(before) ? 'lost' : 'gained';
}
