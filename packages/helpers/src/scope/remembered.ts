import type { CatalogContext } from '../catalog-context.ts';

/** Works something out once for each key of a catalog: what its records say does not change. */
export function remembered<T>(
  make: (key: string, context: CatalogContext) => T,
): (key: string, context: CatalogContext) => T {
  const all = new WeakMap<CatalogContext, Map<string, T>>();
  return (key, context) => {
    let known = all.get(context);
    if (known === undefined) {
      known = new Map();
      all.set(context, known);
    }
    let found = known.get(key);
    if (found === undefined) {
      found = make(key, context);
      known.set(key, found);
    }
    return found;
  };
}
