import { expect, test } from 'vitest';
import { received } from './received.ts';
import { requireFields } from './require-fields.ts';

test('what was handed in is told in words, a list too', () => {
  expect([[], ['us'], { from: 1 }, null, 'us'].map(received)).toEqual([
    'a list',
    'a list',
    '{ from }',
    'null',
    'us',
  ]);
});

test('a list in place of a query is told as one', () => {
  expect(() => requireFields([], ['unit'])).toThrow('; it is a list.');
});
