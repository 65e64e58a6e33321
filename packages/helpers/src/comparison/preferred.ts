import { publishedWithin } from '@darkfigure/schema/rules';
import type { CatalogContext } from '../catalog-context.ts';
import type { SeenKind } from '../dataset-types.ts';
import type { CatalogFigure, CatalogIds, Reading } from '../figure-types.ts';
import { readingsOf } from '../reading-text.ts';
import { contextOf } from '../record-context.ts';
import { requireKnown, requireNames } from '../require-known.ts';
import { baseKey } from './base-key.ts';
import { isOfABase } from './number-kind.ts';
import { UndecidedError } from './undecided-error.ts';

/** By what to choose: the newest publication, the reading nearest to its publisher, or one publication by its id. */
export type PreferredHow<Ids extends CatalogIds = CatalogIds> =
  | 'newest'
  | 'nearest-to-publisher'
  | {
      /** The publication, by id. */
      readonly publication: Ids['publication'];
    };

/** How to choose among readings; nothing is chosen where it is left out. */
export interface PreferredOptions<Ids extends CatalogIds = CatalogIds> {
  /** By what to choose; left out, nothing is chosen where several readings stand. */
  readonly how?: PreferredHow<Ids> | undefined;
}

/** A reading with the figure that it belongs to. */
export interface Candidate<Ids extends CatalogIds = CatalogIds> {
  /** The figure that the reading is of. */
  readonly figure: CatalogFigure<Ids>;
  /** One of its readings that stand. */
  readonly reading: Reading;
}

/** The reading that was chosen, and those that were passed over: whoever shows the one can show the others. */
export interface Preferred<Ids extends CatalogIds = CatalogIds> extends Candidate<Ids> {
  /** By what it was chosen; `no-choice` where there was but one. */
  readonly by: 'no-choice' | 'newest' | 'nearest-to-publisher' | 'publication';
  /** The other readings that stand, each with its figure. */
  readonly passedOver: readonly Candidate<Ids>[];
}

/**
 * One reading out of those that stand. It never chooses by itself: where several readings stand it wants to be told how,
 * and where that leaves more than one it refuses.
 *
 * @param figures one figure, or figures of one scope, period and all, whose sources or definitions may differ.
 * @throws UndecidedError with the readings that remain; ForeignRecordError for an object that no catalog handed out.
 * @returns the reading with its figure, by what it was chosen, and the readings that were passed over.
 * @see a reading at its publisher stands before a reprint, and a reprint before a retelling.
 * @example
 * ```ts
 * const figure = catalog.figure('nhth/cases-identified/us/2015');
 * preferred(figure);
 * // throws UndecidedError: […] several readings stand; say `how`: […]
 * const { reading, passedOver } = preferred(figure, { how: { publication: 'nhth/2019-data-report' } });
 * console.log(reading.text, 'and not', passedOver.map((other) => other.reading.text));
 * // → 5,713 and not [ '5,526', '5,544' ]
 * ```
 */
export function preferred<Ids extends CatalogIds>(
  figures: CatalogFigure<Ids> | readonly CatalogFigure<Ids>[],
  options: PreferredOptions<Ids> = {},
): Preferred<Ids> {
  requireNames(options, ['how']);
  const { how } = options;
  if (how !== undefined && (typeof how !== 'object' || how === null))
    requireKnown('how', how, ['newest', 'nearest-to-publisher']);
  const all = isList(figures) ? figures : [figures];
  const [context] = all.map((figure) => contextOf(figure, 'figure'));
  const candidates = all.flatMap((figure) =>
    readingsOf(figure).map((reading): Candidate<Ids> => ({ figure, reading })),
  );
  const [first] = candidates;
  if (first === undefined || context === undefined)
    throw new UndecidedError('There is no figure to choose.', '[]', []);
  const isOneThing = new Set(all.map(quantityKey)).size === 1;
  if (!isOneThing) {
    throw undecided('these figures are not of one scope and period', candidates);
  }
  if (candidates.length === 1 && typeof how !== 'object') {
    return { ...first, by: 'no-choice', passedOver: [] };
  }
  if (how === undefined) {
    throw undecided(
      'several readings stand; say `how`: "newest", "nearest-to-publisher" or { publication }',
      candidates,
    );
  }
  const kept = candidates.filter(testOf(how, candidates, context));
  const [chosen] = kept;
  if (chosen === undefined || kept.length > 1) {
    const by = typeof how === 'string' ? how : `publication ${how.publication}`;
    const left = chosen === undefined ? 'no reading' : 'more than one reading';
    throw undecided(`choosing by ${by} leaves ${left}`, chosen === undefined ? candidates : kept);
  }
  return {
    ...chosen,
    by: typeof how === 'string' ? how : 'publication',
    passedOver: candidates.filter((candidate) => candidate !== chosen),
  };
}

/** Two sources may count one thing by two definitions; of two shares or sums of money nothing says so. */
function quantityKey({ measure, scope }: CatalogFigure): string {
  const { frame: _, method: __, denominator, ...rest } = scope;
  const isAnyShare = isOfABase(scope.unit) || scope.unit === 'usd';
  return JSON.stringify([rest, baseKey(denominator), isAnyShare ? measure : '']);
}

const nearness: Readonly<Record<SeenKind, number>> = { primary: 0, reprint: 1, secondary: 2 };

function testOf(
  how: PreferredHow,
  candidates: readonly Candidate[],
  { publications }: CatalogContext,
): (candidate: Candidate) => boolean {
  if (typeof how === 'object') {
    const { id } = publications.get(how.publication);
    return ({ reading }) => reading.vintage.publication === id;
  }
  switch (how) {
    case 'newest': {
      const out = ({ reading: { vintage } }: Candidate) =>
        publishedWithin(vintage, publications.get(vintage.publication));
      // Two dates of which neither is surely the later leave both readings.
      return (candidate) => candidates.every((other) => out(other).first <= out(candidate).last);
    }
    case 'nearest-to-publisher': {
      // A relay stands further off than the publisher’s own publication, however it was read.
      const rank = ({ reading: { vintage } }: Candidate) =>
        nearness[vintage.seenKind] +
        (publications.get(vintage.publication).kind === 'relay' ? 3 : 0);
      const best = Math.min(...candidates.map(rank));
      return (candidate) => rank(candidate) === best;
    }
    default:
      return how satisfies never;
  }
}

function undecided(why: string, candidates: readonly Candidate[]): UndecidedError {
  const texts = candidates.map(({ reading }) => `${reading.text} (${reading.vintage.publication})`);
  const ids = [...new Set(candidates.map(({ figure }) => figure.id))].join(', ');
  return new UndecidedError(
    `No reading of ${ids} was chosen: ${why}. Readings: ${texts.join('; ')}.`,
    ids,
    texts,
  );
}

/** Array.isArray does not narrow a list that cannot be written to. */
function isList<T extends object>(given: T | readonly T[]): given is readonly T[] {
  return Array.isArray(given);
}
