import { byCodeUnit } from '../by-code-unit.ts';
import { cached } from '../cached.ts';
import { editDistance } from './edit-distance.ts';

/** Below this mean likeness of its parts an id is no suggestion but noise. */
const LEAST = 0.45;
/** Only the most alike are compared letter by letter: a wrong id must not cost a second. */
const SHORTLIST = 100;

/**
 * The known ids or codes that may have been meant: those that share the most path parts, or parts that differ by a few
 * letters; then those with the fewest letters of difference; then in id order. The same on every machine.
 */
export function nearest(wanted: string, known: Iterable<string>, most = 5): readonly string[] {
  const text = wanted.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const parts = text.split('/').filter((part) => part !== '');
  if (parts.length === 0) return [];
  const likenessTo = parts.map((part) => cached((other: string) => likeness(part, other)));
  const scored: { readonly id: string; readonly score: number }[] = [];
  for (const id of known) {
    const others = id.split('/');
    let sum = 0;
    for (const to of likenessTo) sum += Math.max(...others.map(to));
    if (sum / parts.length >= LEAST) scored.push({ id, score: sum });
  }
  return scored
    .sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
    .slice(0, SHORTLIST)
    .map((entry) => ({ ...entry, distance: editDistance(text, entry.id) }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance || byCodeUnit(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

/** 1 for the same part, towards 0 the less two parts have in common. */
function likeness(part: string, other: string): number {
  if (part === other) return 1;
  const longer = Math.max(part.length, other.length);
  const shorter = Math.min(part.length, other.length);
  // Texts of very different length differ by at least that length: no need to compare them letter by letter.
  const byLetters = shorter * 2 < longer ? 0 : 1 - editDistance(part, other) / longer;
  const words = new Set(other.split('-'));
  const mine = part.split('-');
  const byWords =
    (0.9 * mine.filter((word) => words.has(word)).length) / Math.max(mine.length, words.size);
  const isStart = shorter >= 3 && (part.startsWith(other) || other.startsWith(part));
  return Math.max(byLetters >= 0.5 ? byLetters : 0, byWords, isStart ? 0.6 : 0);
}
