import type { Dataset, Redirect } from '@darkfigure/schema';

/** Ids that moved, split or were withdrawn, by what they were ids of. */
export interface GivenUpIds {
  readonly figures: readonly string[];
  readonly claims: readonly string[];
  readonly measures: readonly string[];
  readonly publications: readonly string[];
}

/**
 * The ids that a catalog answers by a redirect, and so their types name as well: a program that quotes one compiles as
 * before. What an id was of shows in its parts, and of two parts in where it leads; one that leads nowhere may have been
 * either. Sources and places are not among them: a source takes its modules along, a place is a code.
 */
export function givenUpIds({ redirects, measures, publications }: Dataset): GivenUpIds {
  const ofTwo = redirects.filter(({ id }) => id.split('/').length === 2 && !isPrefixed(id));
  const leadsTo = (records: readonly { readonly id: string }[]) => {
    const known = new Set(records.map(({ id }) => id));
    return ({ to }: Redirect) => to === null || [to].flat().some((aim) => known.has(aim));
  };
  const idsOf = (list: readonly Redirect[]) => list.map(({ id }) => id);
  return {
    figures: idsOf(redirects.filter(({ id }) => isFigureId(id))),
    claims: idsOf(redirects.filter(({ id }) => id.startsWith('claim/'))),
    measures: idsOf(ofTwo.filter(leadsTo(measures))),
    publications: idsOf(ofTwo.filter(leadsTo(publications))),
  };
}

/** Whether an id is that of a figure: source, measure, place, period and perhaps more. */
export function isFigureId(id: string): boolean {
  return id.split('/').length >= 4;
}

function isPrefixed(id: string): boolean {
  return /^(?:claim|break|correction)\//.test(id);
}
