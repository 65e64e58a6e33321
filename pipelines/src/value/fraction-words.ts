import type { Cursor } from './cursor.ts';
import { numberOf } from './decimal.ts';
import { readCardinal } from './number-words.ts';
import { readDigits } from './read-digits.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ...(['half', 'halves'] as const).map((word) => [word, 2] as const),
  ...(['third', 'thirds'] as const).map((word) => [word, 3] as const),
  ...(['quarter', 'quarters', 'fourth', 'fourths'] as const).map((word) => [word, 4] as const),
  ...['fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, index) =>
      [
        [word, index + 5],
        [`${word}s`, index + 5],
      ] as const,
  ),
]);

/** Two whole numbers: the share is numerator / denominator. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Reads "half", "a third", "two-thirds", "one in six", "2 out of every 3"; undefined where none stands. */
export function readFraction(cursor: Cursor): Fraction | undefined {
  return cursor.attempt(() => readParts(cursor)) ?? cursor.attempt(() => readOneInSo(cursor));
}

function readParts(cursor: Cursor): Fraction | undefined {
  if (cursor.takes('half')) return { numerator: 1, denominator: 2 };
  const numerator = cursor.takes('a') ? 1 : readCardinal(cursor);
  if (numerator === undefined) return undefined;
  cursor.takes('-');
  const denominator = cursor.peek().kind === 'word' ? PARTS.get(cursor.next().text) : undefined;
  return denominator === undefined ? undefined : { numerator, denominator };
}

function readOneInSo(cursor: Cursor): Fraction | undefined {
  const numerator = readWhole(cursor);
  if (
    numerator === undefined ||
    cursor.takesAny(['in every', 'in', 'out of every', 'out of']) === undefined
  )
    return undefined;
  const denominator = readWhole(cursor);
  return denominator === undefined ? undefined : { numerator, denominator };
}

function readWhole(cursor: Cursor): number | undefined {
  if (cursor.peek().kind !== 'digits') return readCardinal(cursor);
  const decimal = readDigits(cursor.next());
  return decimal.exponent < 0 ? undefined : numberOf(decimal);
}
