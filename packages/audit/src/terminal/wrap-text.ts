import { boundSpace } from './bind-numbers.ts';
import { graphemes, textWidth } from './text-width.ts';

/**
 * Breaks text into lines of at most `width` columns, at spaces. A word that is longer than a line breaks where a reader
 * would not mind (after `/` or `-`), or else between characters. Only a link is never broken, and may be longer than a
 * line: the pieces of one lead nowhere.
 *
 * @param indent Set before every line but the first.
 * @returns At least one line; bound spaces have become spaces.
 * @throws Nothing.
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const room = Math.max(1, width - textWidth(indent));
  const lines: string[] = [];
  let line = '';
  const push = () => {
    if (line !== '') lines.push(line);
    line = '';
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    const limit = lines.length === 0 ? Math.max(1, width) : room;
    if (line !== '' && textWidth(line) + 1 + textWidth(word) <= limit) {
      line += ` ${word}`;
      continue;
    }
    push();
    for (const piece of pieces(word, lines.length === 0 ? Math.max(1, width) : room, room)) {
      push();
      line = piece;
    }
  }
  push();
  if (lines.length === 0) return [''];
  return lines.map((entry, at) => `${at === 0 ? '' : indent}${entry.replaceAll(boundSpace, ' ')}`);
}

/**
 * Cuts text to `width` columns.
 *
 * @returns The text, with `…` as its last character where something is missing; bound spaces have become spaces.
 * @throws Nothing.
 */
export function shortenText(text: string, width: number): string {
  const plain = text.replaceAll(boundSpace, ' ');
  if (textWidth(plain) <= width) return plain;
  let kept = '';
  let used = 1;
  for (const grapheme of graphemes(plain)) {
    used += textWidth(grapheme);
    if (used > width) break;
    kept += grapheme;
  }
  return `${kept}…`;
}

function pieces(word: string, first: number, rest: number): string[] {
  if (textWidth(word) <= first || /^[(“"]?https?:\/\//.test(word)) return [word];
  const out: string[] = [];
  let piece = '';
  // First at bound spaces, then after a slash or hyphen, then anywhere.
  for (const part of word.split(
    new RegExp(`(?<=[/${boundSpace}])|(?<=[\\p{L}]-)(?=\\p{L})`, 'u'),
  )) {
    for (const grapheme of textWidth(part) > rest ? graphemes(part) : [part]) {
      const limit = out.length === 0 ? first : rest;
      if (piece !== '' && textWidth(piece) + textWidth(grapheme) > limit) {
        out.push(piece);
        piece = '';
      }
      piece += grapheme;
    }
  }
  return piece === '' ? out : [...out, piece];
}
