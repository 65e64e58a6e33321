import type { CatalogContext } from '../catalog-context.ts';
import type { Relation } from './axis.ts';
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

/** How two codes lie to each other of which one contains the other; `none` where neither does. Keyed by list, a and b. */
const nesting = /* @__PURE__ */ remembered<'narrower' | 'broader' | 'none'>((key, { codes }) => {
  const [list = '', a = '', b = ''] = key.split(' ');
  const wider = (code: string) => (codes.has(list, code) ? [codes.get(list, code).broader] : []);
  if (widening(a, wider).has(b)) return 'narrower';
  return widening(b, wider).has(a) ? 'broader' : 'none';
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
  const found = nesting(`${list} ${a} ${b}`, context);
  return found === 'none' ? apart : found;
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
