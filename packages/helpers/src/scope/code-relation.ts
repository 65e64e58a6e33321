import { cached } from '../cached.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Relation } from './axis.ts';
import { modelsAmong } from './models-of.ts';
import { remembered } from './remembered.ts';

/** A code and every wider one, at any depth. */
export function widening(
  code: string,
  wider: (code: string) => readonly (string | undefined)[],
): ReadonlySet<string> {
  const found = new Set([code]);
  // A set that grows while it is walked visits each code once, even if two name each other.
  for (const next of found) for (const each of wider(next)) if (each !== undefined) found.add(each);
  return found;
}

/** For each list: a code with every wider one. */
const widened = /* @__PURE__ */ remembered((list, { codes }) => {
  const wider = (code: string) => (codes.has(list, code) ? [codes.get(list, code).broader] : []);
  return cached((code: string) => widening(code, wider));
});

/**
 * How two codes of one list lie to each other, by the `broader` of their list.
 *
 * @param apart what two codes are of which neither contains the other.
 */
export function codeRelation(
  list: string,
  a: string,
  b: string,
  apart: Relation,
  context: CatalogContext,
): Relation {
  if (a === b) return 'equal';
  const withWider = widened(list, context);
  if (withWider(a).has(b)) return 'narrower';
  return withWider(b).has(a) ? 'broader' : apart;
}

/**
 * How two lists of segments lie to each other: each segment narrows what is counted. Segments are one source’s own, so
 * those of two sources are not known to be the same, whatever they are called.
 */
export function segmentRelation(
  source: string,
  a: readonly string[],
  b: readonly string[],
  context: CatalogContext,
): Relation {
  // Another model of the same people leaves nobody out: it is no part of the estimate that it was held against.
  const [mine, other] = [a, b].map((of) => modelsAmong(source, of, context).join());
  if (mine !== other) return 'unknown';
  const lies = (inner: readonly string[], outer: readonly string[]) =>
    outer.every((o) =>
      inner.some((i) => {
        const relation = codeRelation(`${source}-segment`, i, o, 'unknown', context);
        return relation === 'equal' || relation === 'narrower';
      }),
    );
  const inside = lies(a, b);
  if (lies(b, a)) return inside ? 'equal' : 'broader';
  return inside ? 'narrower' : 'unknown';
}
