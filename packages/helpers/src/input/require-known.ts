import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { asText } from './as-text.ts';
import { editDistance } from './edit-distance.ts';
import { hasFields } from './has-fields.ts';
import { received } from './received.ts';

/** Throws InvalidOptionError for what is none of the known names, and puts the nearest of them first. */
export function requireKnown(what: string, given: unknown, known: readonly string[]): void {
  const text = asText(given);
  if (known.includes(text)) return;
  const near = known.toSorted((a, b) => editDistance(text, a) - editDistance(text, b));
  throw new InvalidOptionError(what, `"${text}"`, `one of ${near.join(', ')}`, near);
}

/**
 * The same for every name of what was handed in: an option that nobody reads would be passed over in silence. What is no
 * object has no names, and is refused for itself.
 */
export function requireNames(given: object, known: readonly string[], what = 'An option'): void {
  // Plain JavaScript may hand in anything.
  if (!hasFields(given))
    throw new InvalidOptionError(
      what,
      received(given),
      `a field of an object: ${known.join(', ')}`,
    );
  for (const [name, value] of Object.entries(given)) {
    // What is undefined was left out.
    if (value !== undefined) requireKnown(what, name, known);
  }
}
