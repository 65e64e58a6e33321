/** Line and column, both 1-based, of an offset in a text. */
export function placeInText(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return [line, offset - (before.lastIndexOf('\n') + 1) + 1];
}
