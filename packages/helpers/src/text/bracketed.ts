/** A text in round brackets; brackets within it become square, and those within these round again. */
export function bracketed(text: string): string {
  let depth = 0;
  const inner = text.replaceAll(/[()[\]]/g, (sign) =>
    '(['.includes(sign) ? '[('.charAt(depth++ & 1) : '])'.charAt(--depth & 1),
  );
  return `(${inner})`;
}

/** A text with a note in brackets after it. A text that ends in a bracket takes the note into it: never two in a row. */
export function withNote(text: string, note: string): string {
  const said = bracketed(note);
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${said.slice(1)}` : `${text} ${said}`;
}
