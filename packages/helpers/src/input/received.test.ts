import { expect, test } from 'vitest';
import { received } from './received.ts';
import { requireFields } from './require-fields.ts';
import { requireNames } from './require-known.ts';

test('what was handed in is told in words, a list too', () => {
  expect([[], ['us'], { from: 1 }, new Map(), new Date(0), null, 'us'].map(received)).toEqual([
    'a list',
    'a list',
    '{ from }',
    'a Map',
    'a Date',
    'null',
    'us',
  ]);
});

test('a list in place of a query is told as one', () => {
  expect(() => requireFields([], ['unit'])).toThrow('; it is a list.');
});

test.each([new Map([['length', 'short']]), new Set(['length']), new Date(0), [], () => 1])(
  'what has no fields gives no options and asks for nothing: %o',
  (given) => {
    expect(() => requireNames(given, ['length'])).toThrow(/^An option .*length/);
    expect(() => requireFields(given, ['unit'])).toThrow(/^query must be an object/);
  },
);
