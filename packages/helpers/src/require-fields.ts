import { UnknownFieldError } from './errors.ts';
import { nearest } from './nearest.ts';

/** Throws UnknownFieldError, with the nearest, for a field that a query does not have. */
export function requireFields(query: object, fields: readonly string[]): void {
  for (const field of Object.keys(query)) {
    if (!fields.includes(field)) throw new UnknownFieldError(field, nearest(field, fields));
  }
}
