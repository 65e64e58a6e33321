import { expect, test } from 'vitest';
import { citationShape } from './citation-shape.ts';
import { dataPackageShape } from './data-package-shape.ts';
import { changed } from './fixture/changed.ts';
import { citation, citationChanges } from './fixture/citation-changes.ts';
import { dataPackage, dataPackageChanges } from './fixture/data-package-changes.ts';

// The answers are those of a validator of JSON Schema with the official files, which no package carries and which are not
// kept here: a change of a shape that moves away from them fails.

test('what was changed is accepted unchanged', () => {
  expect(dataPackageShape(dataPackage, '')).toEqual([]);
  expect(citationShape(citation, '')).toEqual([]);
});

test.each(dataPackageChanges)('Data Package 2.0: %s (%s)', (_, path, value, accepted) => {
  const issues = dataPackageShape(changed(dataPackage, path, value), '');
  expect(issues.length === 0).toBe(accepted);
  // Said where it is, or where its parent is.
  for (const issue of issues)
    expect(path.replaceAll('.', '/').split('/')[0]).toBe(first(issue.path));
});

test.each(citationChanges)('Citation File Format 1.2.0: %s (%s)', (_, path, value, accepted) => {
  const issues = citationShape(changed(citation, path, value), '');
  expect(issues.length === 0).toBe(accepted);
  for (const issue of issues)
    expect(path.replaceAll('.', '/').split('/')[0]).toBe(first(issue.path));
});

const first = (path: string) => path.split('/')[0];

test('something else than an object is no descriptor', () => {
  for (const other of [null, [], 'text', 5]) {
    expect(dataPackageShape(other, '')).toEqual([{ path: '', message: 'expected an object' }]);
    expect(citationShape(other, '')).toEqual([{ path: '', message: 'expected an object' }]);
  }
});

test('what is said names the place within the alternative that was meant', () => {
  const key = 'resources.1.schema.fields.1.constraints.minimum';
  const [issue] = dataPackageShape(changed(dataPackage, key, true), '');
  expect(issue?.path).toBe('resources/1/schema/fields/1/constraints/minimum');
  const [author] = citationShape(changed(citation, 'authors.0.website', 'here'), '');
  expect(author?.path).toBe('authors/0/website');
});
