import type { CatalogContext } from './catalog-context.ts';
import { ForeignRecordError } from './errors.ts';

/** Registered by name, so that the ESM and the CJS build of these helpers read each other’s records. */
const contextKey = Symbol.for('@darkfigure/helpers/context');

/** Ties a record to the catalog that hands it out; not enumerable, so that no copy, print or JSON carries it. */
export function registerContext(record: object, context: CatalogContext): void {
  Object.defineProperty(record, contextKey, { value: context });
}

/** The catalog that handed a record out. Throws ForeignRecordError for any other object. */
export function contextOf(record: { readonly id: string }, what = 'figure'): CatalogContext {
  const context: unknown = Reflect.get(record, contextKey);
  if (context === undefined) throw new ForeignRecordError(`The ${what} "${record.id}"`);
  return context as CatalogContext;
}
