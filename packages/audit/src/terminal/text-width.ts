const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Splits text into what a reader sees as single characters.
 *
 * @returns The grapheme clusters of Unicode, in order; joined they are the text.
 * @throws Nothing.
 */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/**
 * How many columns text takes on a terminal.
 *
 * @returns Columns: wide characters take two, marks that combine none.
 * @throws Nothing.
 */
export function textWidth(text: string): number {
  // Most text is plain; segmenting it would cost a hundred times as much.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function graphemeWidth(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 2;
  return isWide(grapheme.codePointAt(0) ?? 0) ? 2 : 1;
}

/** The blocks that Unicode gives as wide or full width, as first and last code point. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x20000, 0x3fffd],
];

function isWide(point: number): boolean {
  return wide.some(([first, last]) => point >= first && point <= last);
}
