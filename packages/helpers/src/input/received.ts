import { hasFields } from './has-fields.ts';

/** What was handed in, in a few words: of an object the names of its fields, for its text would say nothing. */
export function received(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  if (hasFields(given)) return `{ ${Object.keys(given).join(', ')} }`;
  return typeof given === 'object' && given !== null
    ? `a ${Object.prototype.toString.call(given).slice(8, -1)}`
    : String(given);
}
