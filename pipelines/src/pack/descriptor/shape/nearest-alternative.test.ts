import { expect, test } from 'vitest';
import { date, day, mail, moment, said, webLink } from './forms.ts';
import { anyOf, both, many } from './joined-shapes.ts';
import { each, object } from './nested-shapes.ts';
import { number, text, whole, word } from './plain-shapes.ts';
import type { Shape } from './shape.ts';

const issue = (path: string, message: string) => ({ path, message });
const fails =
  (...paths: readonly string[]): Shape =>
  () =>
    paths.map((path) => issue(path, path));
const pathsOf = (shape: Shape) => shape(null, '').map(({ path }) => path);

test('of several alternatives the one is told that a value came furthest in, and of two alike the one with less to say', () => {
  const [shallow, deep, twice] = [fails('a'), fails('x', 'a/b'), fails('a', 'b')];
  for (const shapes of [
    [shallow, deep],
    [deep, shallow],
  ] as const)
    expect(pathsOf(anyOf(...shapes))).toEqual(['x', 'a/b']);
  for (const shapes of [
    [shallow, twice],
    [twice, shallow],
  ] as const)
    expect(pathsOf(anyOf(...shapes))).toEqual(['a']);
  // The first that was named, where nothing tells them apart.
  expect(pathsOf(anyOf(shallow, fails('b')))).toEqual(['a']);
  // One that fits wins over whatever came deep.
  expect(pathsOf(anyOf(deep, fails(), shallow))).toEqual([]);
  expect(pathsOf(anyOf(fails(), deep))).toEqual([]);
});

test('what is wrong is said with its place and in words', () => {
  const shape = object(
    { a: each(whole(1), { least: 2, once: true }), b: object({ c: text() }), d: word('x', 'y') },
    { must: ['b', 'e'], closed: true, filled: true },
  );
  expect(shape({ a: [1, 1, 0, 1.5], b: { c: 5 }, d: 'z', f: 1 }, '')).toEqual([
    issue('e', 'is missing'),
    issue('a', 'one stands twice'),
    issue('a/2', 'expected a whole number'),
    issue('a/3', 'expected a whole number'),
    issue('b/c', 'expected a text'),
    issue('d', 'expected x or y'),
    issue('f', 'no such key'),
  ]);
  expect(shape({ a: [1], b: {}, e: 1 }, 'at')).toEqual([
    issue('at/a', 'expected at least 2'),
    issue('at/e', 'no such key'),
  ]);
  expect(shape({}, '')).toEqual([
    issue('', 'expected a key'),
    issue('b', 'is missing'),
    issue('e', 'is missing'),
  ]);
  expect(object({ a: number }, { closed: true })({ a: undefined, toString: 1 }, '')).toEqual([
    issue('toString', 'no such key'),
  ]);
  expect(both(fails('a'), fails('b'))(null, '')).toEqual([issue('a', 'a'), issue('b', 'b')]);
});

test('one or many are one or many, and not none', () => {
  const words = many(word('x'));
  expect(['x', ['x'], ['x', 'x']].map((value) => words(value, '').length)).toEqual([0, 0, 0]);
  expect(words([], '').length).toBeGreaterThan(0);
  expect(words(['x', 'y'], 'at')).toEqual([issue('at/1', 'expected x')]);
});

test.each<[string, Shape, readonly unknown[], readonly unknown[]]>([
  ['number', number, [0, -1.5], [Number.NaN, Number.POSITIVE_INFINITY, '0', null]],
  ['whole number', whole(), [0, -3], [0.5, '1', null, Number.NaN]],
  ['whole number from 1', whole(1), [1, 2], [0, -1, 1.5]],
  [
    'day',
    day,
    ['2026-11-23', '2024-02-29', '2000-02-29', '0999-12-31'],
    [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-11',
      '2026-11-23T00:00:00Z',
      ' 2026-11-23',
      '2026-11-23 ',
      20261123,
      null,
      ['2026-11-23'],
    ],
  ],
  [
    'moment',
    moment,
    [
      '2026-11-23T10:00:00Z',
      '2026-11-23t23:59:59z',
      '2026-11-23 00:00:00.123+05:30',
      '2026-11-23T00:00:00-23:59',
    ],
    [
      '2026-11-23',
      '2026-11-23T24:00:00Z',
      '2026-11-23T10:60:00Z',
      '2026-11-23T10:00:60Z',
      '2026-11-23T10:00:00',
      '2026-11-23T10:00Z',
      '2026-11-23T10:00:00+24:00',
      '2026-11-23T10:00:00+05:60',
      '2026-11-23T1:00:00Z',
      '2026-11-23Tx10:00:00Z',
      '2026-11-23T10:00:00Zx',
      '2026-11-23T10:00:00.Z',
      '2026-02-30T10:00:00Z',
      'T10:00:00Z',
      null,
      5,
    ],
  ],
  [
    'date',
    date,
    ['2026', '2026-11', '2026-11-23', '2026-11-23T10:00:00Z'],
    [
      '26',
      '20261',
      '2026-13',
      '2026-00',
      '2026-1',
      'in 2026',
      '2026-11 x',
      '2026-02-30',
      2026,
      null,
    ],
  ],
  [
    'mail',
    mail,
    ['a@example.org', "o'b.c+d@a-b.example.org", 'A1@EXAMPLE.ORG'],
    [
      'a',
      '@example.org',
      'a@b',
      'a@',
      '.a@example.org',
      'a.@example.org',
      'a..b@example.org',
      'a b@example.org',
      'a@example.org x',
      'x a@example.org',
      'a@exam_ple.org',
      null,
    ],
  ],
  ['what says something', said, ['x', ' x '], ['', ' ', '\n\t', 5, null]],
  ['link', webLink, ['https://example.org/a'], ['ftp://example.org', 'example.org', ' ', null, 5]],
])('what is a %s and what is not', (_name, shape, right, wrong) => {
  expect(right.filter((value) => shape(value, 'at').length > 0)).toEqual([]);
  for (const value of wrong) {
    const found = shape(value, 'at');
    expect(found.length, String(value)).toBeGreaterThan(0);
    for (const { path, message } of found)
      expect([path, message]).toEqual(['at', expect.stringMatching(/^expected \w/)]);
  }
});
