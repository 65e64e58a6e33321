import type { Value } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import type { Cell } from '../../layout/layout.ts';
import { readEnds } from './read-ends.ts';

const cell = (text: string): Cell => ({ text, line: 2, column: 1 });
const point = (text: string): Value | undefined =>
  /^\d+$/.test(text) ? { kind: 'point', value: Number(text) } : undefined;
const bound: Value = { kind: 'bound', op: 'gt', value: 5 };

/** What a row reads whose main number is 10; the reason where it is refused. */
function read(
  low?: string,
  high?: string,
  level?: string,
  main: Value = { kind: 'point', value: 10 },
) {
  let refused = '';
  const reading = readEnds(
    {
      value: cell('10'),
      part: 'main',
      ...(low === undefined ? {} : { low: cell(low) }),
      ...(high === undefined ? {} : { high: cell(high) }),
      ...(level === undefined ? {} : { level: cell(level) }),
    },
    {
      main: { value: main, qualifier: 'exact', text: '10' },
      valueIn: ({ text }) => (text === '>5' ? bound : point(text)),
      refuse: (message) => {
        refused = message;
        return undefined;
      },
    },
  );
  return reading ?? refused;
}

test('ends with a level are an interval, and the text shows both', () => {
  expect(read('7', '15', '95')).toEqual({
    value: { kind: 'interval', low: 7, high: 15, best: 10, level: 0.95, basis: 'confidence' },
    qualifier: 'confidence-interval',
    text: '10 (7–15, 95%)',
  });
  expect(read('7', '15', '97.5')).toMatchObject({ value: { level: 0.975 } });
});

test('ends without a level are a range', () => {
  expect(read('7', '15')).toEqual({
    value: { kind: 'range', low: 7, high: 15, best: 10, basis: 'published-range' },
    qualifier: 'range',
    text: '10 (7–15)',
  });
});

test('a number that is not given is not the middle of its ends', () => {
  expect(read('7', '15', undefined, { kind: 'unknown', reason: 'not-published' })).toEqual({
    value: { kind: 'range', low: 7, high: 15, basis: 'published-range' },
    qualifier: 'range',
    text: '10',
  });
});

test.each([
  ['one end alone', ['7'], 'an interval with one end'],
  ['the other end alone', [undefined, '15'], 'an interval with one end'],
  ['an end that is a bound', ['>5', '15'], 'an end that is not a plain number'],
  ['ends that are exchanged', ['15', '7'], '15 – 10 – 7'],
  ['a number below its ends', ['11', '15'], '11 – 10 – 15'],
  ['a number above its ends', ['7', '9'], '7 – 10 – 9'],
  ['a level of one digit', ['7', '15', '5'], 'level "5"'],
  ['a level in words', ['7', '15', 'high'], 'level "high"'],
] as const)('%s is refused', (_what, [low, high, level], message) => {
  expect(read(low, high, level)).toBe(message);
});

test('an end that cannot be read is reported where it is read, not again', () => {
  expect(read('seven', '15')).toBe('');
});
