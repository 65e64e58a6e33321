import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as helpers from '../../src/index.ts';
import { pageExample } from './page-example.ts';
import { runExample } from './run-example.ts';
import { typeErrors } from './type-errors.ts';

const root = join(import.meta.dirname, '../..');
const stories = readdirSync(join(root, 'docs/stories')).map((file) => `docs/stories/${file}`);
const paths = ['README.md', 'docs/how-the-arithmetic-works.md', ...stories.sort()];
const pages = paths.flatMap(
  (path) => pageExample(path, readFileSync(join(root, path), 'utf8')) ?? [],
);

test('there are ten stories, each with code', () => {
  expect(stories).toHaveLength(10);
  expect(pages.filter(({ name }) => name.startsWith('docs/stories/'))).toHaveLength(10);
});

test.each(pages)('$name does what it says', (page) => {
  expect(runExample(page, { '@darkfigure/helpers': helpers })).toEqual([]);
});

test.each(pages)('$name runs to its end where it is pasted', ({ code }) => {
  // A refusal that nobody catches ends a script there, and what comes after it is never seen.
  expect(code).not.toMatch(/^\s*\/\/ throws /m);
});

test('every page compiles', () => {
  expect(typeErrors(pages)).toEqual([]);
});
