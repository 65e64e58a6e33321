/** What is not printable ASCII, the escape itself, and what does not stand for itself between backticks. */
const forbidden = /[^ -}]|[`\\$]/g;

/** A text as it stands in the packed text, in characters that need no escape there. */
export function escaped(text: string): string {
  // Without the flag u the pattern sees code units, lone surrogates too.
  return text.replace(forbidden, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
