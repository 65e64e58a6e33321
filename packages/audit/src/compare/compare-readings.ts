import type { Coverage } from '../change/change.ts';
import type { Vintage } from '../dataset-types.ts';
import { canonicalJson } from './canonical-json.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { compareFields } from './compare-field.ts';
import { compareNature } from './compare-nature.ts';
import { compareStanding } from './compare-standing.ts';
import { deepEqual } from './deep-equal.ts';
import { type ListMatch, matchLists } from './match-lists.ts';
import { coverageOf, pick, type Readings, readingOf, scoreOf, standingOf } from './readings.ts';
import { vintageRules } from './vintage-rules.ts';

/** Compares the vintages of a figure and the current value; values of two units are never scored. */
export function* compareReadings(
  before: Readings,
  after: Readings,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  const match = matchLists(before.vintages, after.vintages, vintageKeys);
  const standing = { before: standingOf(before), after: standingOf(after) };
  const coverage = coverageOf(standing.before, standing.after);

  yield* withdrawn(before, match);
  yield* kept(before, after, match, sameUnit);
  yield* added(after, match, standing.before, coverage, sameUnit);
  if (!match.inOrder) {
    yield draft(
      'metadata-changed',
      'vintages',
      before.vintages.map(nameOf),
      after.vintages.map(nameOf),
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

function* withdrawn(before: Readings, match: ListMatch): Generator<ChangeDraft> {
  for (const vintage of pick(before.vintages, match.went)) {
    yield draft('withdrawn', pathOf(vintage), [readingOf(vintage)], [], {
      coverage: 'lost',
      size: null,
      tier: 'unscoreable',
    });
  }
}

/** A reading that was edited in place is the loss of the old one and the arrival of another: both, and both major. */
function* kept(
  before: Readings,
  after: Readings,
  match: ListMatch,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  for (const pair of match.pairs) {
    const [old] = pick(before.vintages, [pair.before]);
    const [now] = pick(after.vintages, [pair.after]);
    if (old === undefined || now === undefined) continue;
    const readings = [[readingOf(old)], [readingOf(now)]] as const;
    if (!deepEqual(...readings)) {
      const score = scoreOf(old, now, sameUnit);
      const reason = now.reason === undefined ? {} : { reason: now.reason };
      const more = { semver: 'major', ...score, ...reason } as const;
      yield draft('withdrawn', pathOf(old), ...readings, { ...more, coverage: 'lost' });
      yield draft('added', pathOf(old), ...readings, { ...more, coverage: 'gained' });
    }
    yield* compareFields(pathOf(old), vintageRules, aside(old), aside(now));
  }
}

function* added(
  after: Readings,
  match: ListMatch,
  standing: readonly Vintage[],
  coverage: Coverage,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  for (const index of match.came) {
    const [now] = pick(after.vintages, [index]);
    if (now === undefined) continue;
    const reason = now.reason === undefined ? {} : { reason: now.reason };
    const path = pathOf(now);
    if (!after.current.includes(index)) {
      // Filled in behind the current value, which it does not move: nothing to score.
      yield draft('vintage-added', path, [], [readingOf(now)], { ...reason, coverage: 'gained' });
      continue;
    }
    const [old] = standing;
    yield draft('vintage-added', path, standing.map(readingOf), [readingOf(now)], {
      ...reason,
      ...(old !== undefined && standing.length === 1
        ? scoreOf(old, now, sameUnit)
        : { size: null, tier: 'unscoreable' as const }),
      coverage,
    });
  }
}

/** What a vintage holds beside its reading. */
function aside(vintage: Vintage): Readonly<Record<string, unknown>> {
  const { text, value, qualifier, ...rest } = vintage;
  return rest;
}

function pathOf(vintage: Vintage): string {
  return `vintages/${nameOf(vintage)}`;
}

function nameOf(vintage: Vintage): string {
  return `${vintage.publication}/${vintage.row}`;
}
