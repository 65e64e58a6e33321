import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import type { CatalogContext } from './catalog-context.ts';

/** What a catalog hands out, and what is computed of it. */
export type RecordKind = 'figure' | 'derived' | 'claim';

/** Registered by name, so that the ESM and the CJS build of these helpers read each other’s records. */
const keyOf = (kind: RecordKind) => Symbol.for(`@darkfigure/helpers/${kind}`);

/** Ties a record to the catalog that hands it out; not enumerable, so that no copy, print or JSON carries it. */
export function registerContext(record: object, kind: RecordKind, context: CatalogContext): void {
  Object.defineProperty(record, keyOf(kind), { value: context });
}

/** The catalog that handed a record of one of these kinds out. Throws ForeignRecordError for anything else. */
export function contextOf(
  record: unknown,
  wanted: RecordKind,
  ...others: readonly RecordKind[]
): CatalogContext {
  for (const kind of [wanted, ...others]) {
    // A text has no such property either, but cannot be asked by Reflect.
    const context: unknown = Reflect.get(Object(record), keyOf(kind));
    if (context !== undefined) return context as CatalogContext;
  }
  throw new ForeignRecordError(wanted, record, keyOf('derived') in Object(record));
}
