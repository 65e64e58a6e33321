import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { UnknownFieldError } from '../errors/unknown-errors.ts';
import { hasFields } from './has-fields.ts';
import { nearest } from './nearest.ts';
import { received } from './received.ts';

/**
 * Throws UnknownFieldError, with the nearest, for a field that a query does not have, and InvalidOptionError for a query
 * that has no fields at all.
 */
export function requireFields(query: object, fields: readonly string[]): void {
  if (!hasFields(query)) {
    throw new InvalidOptionError('query', received(query), 'an object such as { geography: "us" }');
  }
  for (const field of Object.keys(query)) {
    if (!fields.includes(field)) throw new UnknownFieldError(field, nearest(field, fields));
  }
}
