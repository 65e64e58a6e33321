import { knownFrom, publishedWithin } from '@darkfigure/schema/rules';
import { byCodeUnit } from '../by-code-unit.ts';
import { deepFreeze } from '../deep-freeze.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { DatedVintage } from './catalog-records.ts';
import type { Figure } from './dataset-types.ts';

/** The vintages of a figure by the day from which they are known; on one day, the more loosely dated first. */
export function datedVintages(
  record: Figure,
  { publications }: CatalogContext,
): readonly DatedVintage[] {
  const dated = record.vintages.map((vintage, index) => {
    const publication = publications.get(vintage.publication);
    return {
      first: publishedWithin(vintage, publication).first,
      vintage: {
        ...vintage,
        published: publication.published,
        knownFrom: knownFrom(vintage, publication),
        isCurrent: record.current.includes(index),
      },
    };
  });
  return deepFreeze(
    dated
      .sort(
        (a, b) =>
          byCodeUnit(a.vintage.knownFrom, b.vintage.knownFrom) || byCodeUnit(a.first, b.first),
      )
      .map(({ vintage }) => vintage),
  );
}
