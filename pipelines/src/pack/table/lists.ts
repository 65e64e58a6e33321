/** Codes, ids or links in one cell, a space between them; none of them holds one. */
export function spaced(values: readonly string[]): string | null {
  const odd = values.find((value) => value === '' || /\s/.test(value));
  if (odd !== undefined) throw new Error(`a list in one cell cannot hold ${JSON.stringify(odd)}`);
  return values.length === 0 ? null : values.join(' ');
}

/** Sentences in one cell, each on a line of its own. */
export function lined(values: readonly string[]): string | null {
  const odd = values.find((value) => value === '' || /[\r\n]/.test(value));
  if (odd !== undefined) throw new Error(`a list in one cell cannot hold ${JSON.stringify(odd)}`);
  return values.length === 0 ? null : values.join('\n');
}

export const unspaced = (cell: string | null): string[] => (cell === null ? [] : cell.split(' '));
export const unlined = (cell: string | null): string[] => (cell === null ? [] : cell.split('\n'));
