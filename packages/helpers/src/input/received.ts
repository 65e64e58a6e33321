/** What was handed in, in a few words: of an object the names of its fields, for its text would say nothing. */
export function received(given: unknown): string {
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' && given !== null
    ? `{ ${Object.keys(given).join(', ')} }`
    : String(given);
}
