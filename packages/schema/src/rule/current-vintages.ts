import type { Qualifier } from '../codes/qualifier.ts';
import type { SeenKind } from '../codes/seen-kind.ts';
import type { Publication } from '../record/source.ts';
import type { Vintage } from '../record/vintage.ts';
import { informationKey } from './information-key.ts';
import { type DaySpan, publishedWithin } from './publication-day.ts';
import { refines } from './refines.ts';

interface Entry {
  readonly index: number;
  readonly vintage: Vintage;
  readonly out: DaySpan;
  readonly key: readonly (number | string)[];
}

const nearness: Readonly<Record<SeenKind, number>> = { primary: 0, reprint: 1, secondary: 2 };

/** Of two vintages with the same digits the one that keeps a hedge is shown, then one with a date. */
const unhedged: ReadonlySet<Qualifier> = new Set(['exact', 'rounded']);

/**
 * The vintages that stand now: the best `seenKind`, of these the newest publication. Where the order of two
 * publications cannot be known (no date, or one date within the other) both count as newest. Of equals that agree,
 * given their rounding, the more telling one stands; equals that disagree all stand, and the figure is disputed.
 *
 * @param vintages readings of one figure, in any order.
 * @param publications the publications that the vintages name, by id; a missing one is a RangeError.
 * @returns ascending indices into `vintages`: none where there are no vintages, one where settled, else disputed.
 */
export function currentVintages(
  vintages: readonly Vintage[],
  publications: ReadonlyMap<string, Pick<Publication, 'published'>>,
): readonly number[] {
  const best = Math.min(...vintages.map((vintage) => nearness[vintage.seenKind]));
  const equals = vintages
    .map((vintage, index) => entryOf(vintage, index, publications))
    .filter(({ vintage }) => nearness[vintage.seenKind] === best);
  const newest = equals.filter(({ out }) => !equals.some((other) => other.out.first > out.last));
  const standing: Entry[] = [];
  for (const entry of newest.sort(byKey)) {
    if (!standing.some((kept) => refines(kept.vintage.value, entry.vintage.value)))
      standing.push(entry);
  }
  return standing.map(({ index }) => index).sort((a, b) => a - b);
}

function entryOf(
  vintage: Vintage,
  index: number,
  publications: ReadonlyMap<string, Pick<Publication, 'published'>>,
): Entry {
  const publication = publications.get(vintage.publication);
  if (publication === undefined)
    throw new RangeError(`publication ${vintage.publication} is not given`);
  const out = publishedWithin(vintage, publication);
  const information = informationKey(vintage.value);
  // Padded, so that keys of different kinds of value compare field by field.
  const telling = [0, 1, 2, 3].map((at) => information[at] ?? 0);
  const hedge = unhedged.has(vintage.qualifier) ? 1 : 0;
  const undated = publication.published === null ? 1 : 0;
  const newestFirst = -Number(out.last.replaceAll('-', ''));
  const { publication: id, text, qualifier, locator, seenAt, row } = vintage;
  return {
    index,
    vintage,
    out,
    key: [...telling, hedge, undated, newestFirst, id, text, qualifier, locator ?? '', seenAt, row],
  };
}

function byKey(a: Entry, b: Entry): number {
  for (const [at, mine] of a.key.entries()) {
    const other = b.key[at];
    if (other === undefined || mine === other) continue;
    return mine < other ? -1 : 1;
  }
  return 0;
}
