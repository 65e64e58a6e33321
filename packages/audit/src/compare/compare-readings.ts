import type { Vintage } from '../dataset-types.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { compareNature } from './compare-nature.ts';
import { compareStanding } from './compare-standing.ts';
import { compareVintages } from './compare-vintages.ts';
import { matchLists } from './match-lists.ts';
import { coverageOf, type Readings, standingOf } from './readings.ts';
import { vintageName } from './vintage-name.ts';

/** Compares the vintages of a figure and the current value; values of two units are never scored. */
export function* compareReadings(
  before: Readings,
  after: Readings,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  const match = matchLists(before.vintages, after.vintages, vintageKeys);
  const standing = { before: standingOf(before), after: standingOf(after) };
  const coverage = coverageOf(standing.before, standing.after);

  yield* compareVintages(before, after, match, standing.before, coverage, sameUnit);
  if (!match.inOrder) {
    yield draft(
      'metadata-changed',
      'vintages',
      before.vintages.map(vintageName),
      after.vintages.map(vintageName),
    );
  }
  yield* compareStanding(before, after, match, coverage, sameUnit);
  const [old, ...olds] = standing.before;
  const [now, ...nows] = standing.after;
  if (old !== undefined && now !== undefined && olds.length === 0 && nows.length === 0) {
    yield* compareNature(old, now, coverage, sameUnit);
  }
}

/** A row's line moves when a table grows, so the same text is found again before the same row is. */
const vintageKeys: readonly ((vintage: Vintage) => string)[] = [
  canonicalJson,
  (vintage) => canonicalJson([vintage.publication, vintage.row, vintage.text]),
  (vintage) => canonicalJson([vintage.publication, vintage.text]),
  (vintage) => canonicalJson([vintage.publication, vintage.row]),
  (vintage) => vintage.publication,
];
