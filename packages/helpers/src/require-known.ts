import { editDistance } from './edit-distance.ts';
import { InvalidOptionError } from './errors.ts';

/** Throws InvalidOptionError for what is none of the known names, and puts the nearest of them first. */
export function requireKnown(what: string, given: unknown, known: readonly string[]): void {
  const text = String(given);
  if (known.includes(text)) return;
  const near = known.toSorted((a, b) => editDistance(text, a) - editDistance(text, b));
  throw new InvalidOptionError(what, `"${text}"`, `one of ${near.join(', ')}`, near);
}

/** The same for every name of what was handed in: an option that nobody reads would be passed over in silence. */
export function requireNames(given: object, known: readonly string[], what = 'An option'): void {
  for (const [name, value] of Object.entries(Object(given))) {
    // What is undefined was left out.
    if (value !== undefined) requireKnown(what, name, known);
  }
}
