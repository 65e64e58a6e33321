import type { Cursor } from './cursor.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
]);

/** One letter is a scale only where it touches the digits: "$31m", "0.4K"; "31 m" may be metres or months. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
]);

/** Reads a scale word and gives its power of ten; null where none stands. */
export function readScale(cursor: Cursor, numberEnd: number): number | null {
  const { kind, text, at } = cursor.peek();
  if (kind !== 'word') return null;
  const power = WORDS.get(text) ?? (at === numberEnd ? LETTERS.get(text) : undefined);
  if (power === undefined) return null;
  cursor.next();
  return power;
}
