/** How text may stand out on a terminal that shows it. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

/**
 * Colours text where colour is wanted; what it says must be clear without.
 *
 * @returns The text between two ANSI codes; as it is where it is empty or no colour is wanted.
 * @throws Nothing.
 */
export function paint(text: string, style: Style, colour: boolean): string {
  const [on, off] = codes[style];
  return colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
