import { expect, test } from 'vitest';
import { type Dimension, parseValue } from './parse-value.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

function pointIn(text: string, dimension: Dimension): number | string {
  const result = parseValue(text, { dimension });
  return result.ok && result.parsed.value.kind === 'point' ? result.parsed.value.value : text;
}

test('a whole number under a hundred is read from its words', () => {
  const words = ones.split(' ');
  for (const [at, word] of words.entries()) expect(pointIn(word, 'count')).toBe(at);
  for (const [at, word] of tens.split(' ').entries()) {
    const ten = (at + 2) * 10;
    expect(pointIn(word, 'count')).toBe(ten);
    for (const unit of [1, 9]) {
      expect(pointIn(`${word}-${words[unit]}`, 'count')).toBe(ten + unit);
      expect(pointIn(`${word} ${words[unit]}`, 'count')).toBe(ten + unit);
    }
    for (const none of ['zero', 'ten'])
      expect(parseValue(`${word} ${none}`, { dimension: 'count' }).ok).toBe(false);
  }
});

test.each(
  [
    'half halves',
    'third thirds',
    'quarter quarters fourth fourths',
    'fifth fifths',
    'sixth sixths',
    'seventh sevenths',
    'eighth eighths',
    'ninth ninths',
    'tenth tenths',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 2] as const)),
)('“one %s” is one part of %d', (word, parts) => {
  expect(pointIn(`one ${word}`, 'percent')).toBeCloseTo(100 / parts, 12);
});

test('a share may be as small as one in a hundred thousand, and no smaller', () => {
  expect(pointIn('1 in 100,000', 'percent')).toBeCloseTo(0.001, 15);
  expect(parseValue('1 in 100,001', { dimension: 'percent' })).toMatchObject({
    ok: false,
    code: 'out-of-range',
  });
});

test.each([
  ['dozens', 12],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['tens of thousands', 1e4],
  ['hundreds of thousands', 1e5],
  ['millions', 1e6],
  ['tens of millions', 1e7],
  ['hundreds of millions', 1e8],
  ['billions', 1e9],
  ['tens of billions', 1e10],
  ['hundreds of billions', 1e11],
])('“%s” begin at %d and end below ten times as many', (words, from) => {
  expect(parseValue(words, { dimension: 'usd' })).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'range', low: from, high: 10 * from } },
  });
});
