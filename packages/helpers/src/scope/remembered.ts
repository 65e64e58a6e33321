import { cached } from '../cached.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';

/** Works something out once for each key of a catalog: what its records say does not change. */
export function remembered<T>(
  make: (key: string, context: CatalogContext) => T,
): (key: string, context: CatalogContext) => T {
  const of = cached(
    (context: CatalogContext) => cached((key: string) => make(key, context)),
    new WeakMap(),
  );
  return (key, context) => of(context)(key);
}
