import { asked, holdsAny } from '../input/asked.ts';
import { requireFields } from '../input/require-fields.ts';
import type { CatalogContext } from './catalog-context.ts';
import type { CatalogIds } from './catalog-ids.ts';
import type { SeriesBreak } from './dataset-types.ts';
import type { OneOrMore } from './figure-query.ts';

/** Which series breaks to look for. A break for every place is found under any place. */
export interface BreakQuery<Ids extends CatalogIds = CatalogIds> {
  /** Measures of which the break cuts any. */
  readonly measure?: OneOrMore<Ids['measure']> | undefined;
  /** Places; a break for every place is found under each. */
  readonly geography?: OneOrMore<Ids['geography']> | undefined;
}

/** A test for breaks. Throws UnknownFieldError, UnknownCodeError or UnknownIdError, each with the nearest. */
export function breakTest(
  query: BreakQuery,
  context: CatalogContext,
): (item: SeriesBreak) => boolean {
  requireFields(query, ['measure', 'geography']);
  const { measure, geography } = query;
  const measures = asked('measure', measure, (id) => context.measures.get(id).id);
  const places = asked('geography', geography, (code) => context.geographies.get(code).code);
  return (item) =>
    holdsAny(measures, item.measures) &&
    (item.geography === null || holdsAny(places, [item.geography]));
}
