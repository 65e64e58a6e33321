import { expect, test } from 'vitest';
import { compareFields } from './compare-field.ts';

test('a field with the name of what every object inherits is a field as any other', () => {
  const changes = [...compareFields('', {}, {}, { constructor: 'x', toString: 'y' })];
  expect(changes.map(({ path, before, after }) => [path, before, after])).toEqual([
    ['constructor', null, 'x'],
    ['toString', null, 'y'],
  ]);
});

test('fields are told by code unit, in whatever order they stand', () => {
  const paths = (before: object, after: object) =>
    [...compareFields('at', {}, { ...before }, { ...after })].map(({ path }) => path);
  expect(paths({ b: 1, a: 1, B: 1 }, { c: 2, b: 2 })).toEqual(['at/B', 'at/a', 'at/b', 'at/c']);
});

test.each<[string, object, object, string, string]>([
  ['that a record may do without comes', {}, { may: 1 }, 'grade-changed', 'patch'],
  ['that a record may do without goes', { may: 1 }, {}, 'grade-changed', 'patch'],
  ['that a record must have goes', { must: 1 }, {}, 'schema-changed', 'major'],
  ['that nobody knows comes', {}, { new: 1 }, 'schema-changed', 'minor'],
  ['that is of another sort', { must: 1 }, { must: 'one' }, 'schema-changed', 'major'],
  ['that is a list and was none', { must: {} }, { must: [] }, 'schema-changed', 'major'],
  ['that says something else', { must: 1 }, { must: 2 }, 'scope-changed', 'major'],
])('a field %s', (_, before, after, name, semver) => {
  const rules = {
    may: { class: 'grade-changed', optional: true },
    must: { class: 'scope-changed', optional: false },
  } as const;
  expect([...compareFields('', rules, { ...before }, { ...after })]).toMatchObject([
    { class: name, semver },
  ]);
});
