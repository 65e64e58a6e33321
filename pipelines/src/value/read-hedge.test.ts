import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

/** Every word that a publisher may hedge with, by what it means in English: one that is lost refuses or bends a figure. */
const bounds: readonly (readonly [op: string, qualifier: string, words: string])[] = [
  ['ge', 'at-least', 'at least, no fewer than, no less than, not less than'],
  ['ge', 'at-least', 'a minimum of, minimum of, minimum, >=, ≥'],
  ['le', 'at-most', 'at most, no more than, not more than'],
  ['le', 'at-most', 'a maximum of, maximum of, maximum, <=, ≤'],
  ['le', 'up-to', 'up to, as many as, as much as'],
  ['gt', 'more-than', 'more than, greater than, in excess of, exceeding, exceeded, over, above, >'],
  ['gt', 'more-than', 'just over, slightly over, well over, far more than'],
  ['lt', 'less-than', 'less than, fewer than, under, below, <, just under, well below'],
];

const count = (text: string) => parseValue(text, { dimension: 'count' });

test.each(
  bounds.flatMap(([op, qualifier, words]) =>
    words.split(', ').map((word) => [word, op, qualifier] as const),
  ),
)('“%s” before a number is the bound %s, %s', (word, op, qualifier) => {
  expect(count(`${word} 37`)).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'bound', op, value: 37 }, qualifier },
  });
});

test.each([
  ['37 or more', 'ge'],
  ['37 (minimum)', 'ge'],
  ['37 or less', 'le'],
  ['37 or fewer', 'le'],
  ['37 (maximum)', 'le'],
])('“%s” is the bound %s', (text, op) => {
  expect(count(text)).toMatchObject({ ok: true, parsed: { value: { kind: 'bound', op } } });
});

const approximations =
  'about, around, roughly, approximately, approx., approx, some, nearly, almost, close to, an estimated, estimated, est., circa, ca., ca, c., ~';

test.each(approximations.split(', '))('“%s” promises no more than its digits', (word) => {
  expect(count(`${word} 37`)).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'point', value: 37, rounding: 1 }, qualifier: 'about' },
  });
});

test.each(['just about 37', 'well at least 37', 'far up to 37', 'just 37'])(
  '“%s” is not understood: a tone stands before “over” and “under” alone',
  (text) => {
    expect(count(text)).toMatchObject({ ok: false, code: 'expected-number', at: 0 });
  },
);
