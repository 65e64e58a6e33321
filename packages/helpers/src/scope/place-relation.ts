import { cached } from '../cached.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Relation } from './axis.ts';
import { widening } from './code-relation.ts';
import { remembered } from './remembered.ts';

/** A place and every place that wholly contains it. */
export const placesAround = /* @__PURE__ */ remembered(
  (code, { geographies }: CatalogContext): ReadonlySet<string> =>
    widening(code, (place) => geographies.find(place)?.within ?? []),
);

/**
 * How two places lie to each other. Places of ISO 3166 that do not contain each other share no ground, nor do places
 * within them; what a publisher’s own region holds is known only where it is said.
 */
export function placeRelation(a: string, b: string, context: CatalogContext): Relation {
  return a === b ? 'equal' : relationsOf(a, context)(b);
}

const relationsOf = /* @__PURE__ */ remembered((a, context) =>
  cached((b: string) => between(a, b, context)),
);

function between(a: string, b: string, context: CatalogContext): Relation {
  const around = (code: string) => placesAround(code, context);
  const [aroundA, aroundB] = [around(a), around(b)];
  if (aroundA.has(b)) return 'narrower';
  if (aroundB.has(a)) return 'broader';
  const drawnByIso = (places: ReadonlySet<string>) =>
    [...places].filter((code) => context.geographies.find(code)?.iso3166 != null);
  const isApart = drawnByIso(aroundA).some((x) =>
    drawnByIso(aroundB).some((y) => !around(x).has(y) && !around(y).has(x)),
  );
  return isApart ? 'disjoint' : 'unknown';
}
