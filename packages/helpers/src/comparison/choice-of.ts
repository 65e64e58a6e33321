import { publishedWithin } from '@darkfigure/schema/rules';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { SeenKind } from '../catalog/dataset-types.ts';
import type { Candidate, PreferredHow } from './preferred-types.ts';

const nearness: Readonly<Record<SeenKind, number>> = { primary: 0, reprint: 1, secondary: 2 };

/** Whether a candidate is one of those that a way of choosing leaves. */
export function choiceOf(
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
