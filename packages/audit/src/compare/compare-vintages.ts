import type { Coverage } from '../change/change.ts';
import type { Vintage } from '../dataset-types.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { compareFields } from './compare-field.ts';
import { deepEqual } from './deep-equal.ts';
import type { ListMatch } from './match-lists.ts';
import { pick, type Readings, readingOf, scoreOf } from './readings.ts';
import { vintageName } from './vintage-name.ts';
import { vintageRules } from './vintage-rules.ts';

/**
 * What went, what was edited and what came among the vintages of a figure.
 *
 * @param standing The vintages that stood before.
 */
export function* compareVintages(
  before: Readings,
  after: Readings,
  match: ListMatch,
  standing: readonly Vintage[],
  coverage: Coverage,
  sameUnit: boolean,
): Generator<ChangeDraft> {
  yield* withdrawn(before, match);
  yield* kept(before, after, match, sameUnit);
  yield* added(after, match, standing, coverage, sameUnit);
}

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
  return `vintages/${vintageName(vintage)}`;
}
