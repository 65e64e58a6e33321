import type { Coverage } from '../change/change.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { deepEqual } from './deep-equal.ts';
import type { ListMatch } from './match-lists.ts';
import { type Readings, readingOf, scoreOf, standingOf } from './readings.ts';

/** The choice of the vintage that stands, where no new vintage explains that it is another. */
export function* compareStanding(
  before: Readings,
  after: Readings,
  match: ListMatch,
  coverage: Coverage,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  const partner = new Map(match.pairs.map((pair) => [pair.before, pair.after]));
  const expected = before.current.map((index) => partner.get(index) ?? -1);
  if (deepEqual(expected, after.current)) return;
  const same = deepEqual(
    [...new Set(expected)].sort(ascending),
    [...new Set(after.current)].sort(ascending),
  );
  if (same) {
    yield draft('metadata-changed', 'current', before.current, after.current);
    return;
  }
  if (after.current.some((index) => match.came.includes(index))) return;
  const [olds, nows] = [standingOf(before), standingOf(after)];
  const [old, now] = [olds[0], nows[0]];
  const single = olds.length === 1 && nows.length === 1 && old !== undefined && now !== undefined;
  const score = single
    ? scoreOf(old, now, sameUnit)
    : ({ size: null, tier: 'unscoreable' } as const);
  yield draft('status-changed', 'current', olds.map(readingOf), nows.map(readingOf), {
    ...score,
    coverage,
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}
