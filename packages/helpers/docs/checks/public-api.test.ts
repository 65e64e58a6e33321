import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as helpers from '../../src/index.ts';
import { docExamples, publicApi } from './public-api.ts';
import { runExample } from './run-example.ts';
import { typeErrors } from './type-errors.ts';

const all = publicApi();
const functions = all.filter(({ kind }) => kind === 'function');
const examples = all.flatMap((entry) => docExamples(entry, all));

test('everything that is exported is found', () => {
  const values = all.filter(({ kind }) => kind !== 'type').map(({ name }) => name);
  expect(values.sort()).toEqual(Object.keys(helpers).sort());
  expect(functions.length).toBeGreaterThan(25);
});

test('every exported name of this package says what it is', () => {
  const own = all.filter(({ isOwn }) => isOwn);
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter(({ doc }) => doc.trim() === '').map(({ name }) => name)).toEqual([]);
});

test.each(['returns', 'throws', 'see', 'example'])('every function has @%s', (tag) => {
  const lacking = functions.filter(({ tags }) => !tags.get(tag)?.some((text) => text !== ''));
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test.each(examples)('$name does what it says', (example) => {
  expect(example.code).toContain('// ');
  expect(runExample(example, { '@darkfigure/helpers': helpers })).toEqual([]);
});

test('every example compiles', () => {
  expect(typeErrors(examples)).toEqual([]);
});

test('the README names everything that is exported', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const isNamed = (name: string) => new RegExp(`\`[^\`]*\\b${name}\\b[^\`]*\``).test(readme);
  expect(all.filter(({ name }) => !isNamed(name)).map(({ name }) => name)).toEqual([]);
});
