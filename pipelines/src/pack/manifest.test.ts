import { expect, test } from 'vitest';
import { manifest } from './manifest.ts';

// The hashes are those of the examples in the standard (FIPS 180-4): of “abc”, and of nothing.
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const bytes = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

test('every file stands in it with its hash and its bytes, by path', () => {
  const files = bytes({ 'b.js': 'abc', 'a.js': '', B: '“', 'a-b': 'abc' });
  const beside = bytes({ 'package.json': 'abc', LICENSE: '', 'README.md': 'abc' });
  const made = manifest('a-name', '2026.01', files, beside);
  expect([made.name, made.edition]).toEqual(['a-name', '2026.01']);
  // By code unit: capitals first, and a hyphen before a dot.
  expect(made.files.map(({ path }) => path)).toEqual(['B', 'a-b', 'a.js', 'b.js']);
  expect(made.files.slice(1)).toEqual([
    { path: 'a-b', sha256: abc, bytes: 3, rows: null },
    { path: 'a.js', sha256: nothing, bytes: 0, rows: null },
    { path: 'b.js', sha256: abc, bytes: 3, rows: null },
  ]);
  expect(made.files[0]?.bytes).toBe(3);
  expect(made.beside).toEqual([
    { path: 'LICENSE', sha256: nothing, bytes: 0 },
    { path: 'README.md', sha256: abc, bytes: 3 },
    { path: 'package.json', sha256: abc, bytes: 3 },
  ]);
});

test.each([
  ['json/figures.json', '[]', 0],
  ['json/figures.json', '[1,2,3]', 3],
  ['sources/a.json', '{"source":{"figures":[1]},"figures":[1,2]}', 2],
  ['json/edition.json', '{"edition":"2026.01"}', null],
  ['sources/a.json', '{"figures":{"length":2}}', null],
  // A schema may well be a list of things; it holds no records.
  ['schema/figure.schema.json', '[1]', null],
  ['csv/figures.csv', '[1]', null],
  ['index.js', '[1]', null],
  ['json/figures.json.map', '[1]', null],
])('%s with %s has its records counted: %s', (path, text, rows) => {
  const [file] = manifest('a-name', '2026.01', bytes({ [path]: text }), new Map()).files;
  expect(file?.rows).toBe(rows);
});
