/** A text in round brackets; brackets within it become square. */
export function bracketed(text: string): string {
  return `(${text.replaceAll('(', '[').replaceAll(')', ']')})`;
}
