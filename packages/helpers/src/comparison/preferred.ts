import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { readingsOf } from '../text/reading-text.ts';
import { baseKey } from './base-key.ts';
import { choiceOf } from './choice-of.ts';
import { isOfABase } from './number-kind.ts';
import type { Candidate, Preferred, PreferredOptions } from './preferred-types.ts';
import { UndecidedError } from './undecided-error.ts';

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
  const all: readonly CatalogFigure<Ids>[] = [figures].flat();
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
  const kept = candidates.filter(choiceOf(how, candidates, context));
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

function undecided(why: string, candidates: readonly Candidate[]): UndecidedError {
  const texts = candidates.map(({ reading }) => `${reading.text} (${reading.vintage.publication})`);
  const ids = [...new Set(candidates.map(({ figure }) => figure.id))].join(', ');
  return new UndecidedError(
    `No reading of ${ids} was chosen: ${why}. Readings: ${texts.join('; ')}.`,
    ids,
    texts,
  );
}
