/** The text of whatever was handed in; of an object without one, which `String` would throw at, that it is one. */
export function asText(given: unknown): string {
  try {
    return String(given);
  } catch {
    return 'an object';
  }
}
