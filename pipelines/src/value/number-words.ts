import type { Cursor } from './cursor.ts';

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...[
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Reads a cardinal from zero to ninety-nine; undefined where none stands. */
export function readCardinal(cursor: Cursor): number | undefined {
  const first = cursor.peek();
  if (first.kind !== 'word') return undefined;
  const small = SMALL.indexOf(first.text);
  if (small >= 0) {
    cursor.next();
    return small;
  }
  const tens = TENS.indexOf(first.text);
  if (tens < 2) return undefined;
  cursor.next();
  const joined = cursor.sees('-') && touches(cursor);
  const unit = cursor.peek(joined ? 1 : 0);
  const ones = unit.kind === 'word' ? SMALL.indexOf(unit.text) : -1;
  if (ones < 1 || ones > 9) return tens * 10;
  if (joined) cursor.next();
  cursor.next();
  return tens * 10 + ones;
}

/** "forty-one" is one number, "forty - one" is not: the hyphen touches both words. */
function touches(cursor: Cursor): boolean {
  const hyphen = cursor.peek();
  return cursor.peek(1).at === hyphen.end;
}
