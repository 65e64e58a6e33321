import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolders } from '../fixture/empty-folders.ts';
import { files, plain } from '../fixture/load-box.ts';
import { loadErrorOf } from '../fixture/load-error-of.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { parsePackageSpec } from './fetch-package.ts';
import { loadDataset } from './load-dataset.ts';
import { loadInput } from './load-input.ts';

const place = emptyFolders();

test.each<[string, ReturnType<typeof parsePackageSpec>]>([
  ['1.2.3', { name: '@darkfigure/dataset', version: '1.2.3' }],
  ['10.20.30-rc.1', { name: '@darkfigure/dataset', version: '10.20.30-rc.1' }],
  ['@darkfigure/dataset@1.2.3', { name: '@darkfigure/dataset', version: '1.2.3' }],
  ['a@latest', { name: 'a', version: 'latest' }],
  ['@a/b@1.0.0+x', { name: '@a/b', version: '1.0.0+x' }],
  ['0a_b.c-d@0', { name: '0a_b.c-d', version: '0' }],
  ...[
    '1.2',
    '1.2.3.4',
    'v1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2.3-',
    'a',
    '@a/b',
    'a@',
    'a@^1.0.0',
    'a@~1',
    'a@>1',
    'a@*',
    'a@1 || 2',
    'a@npm:b@1',
    'a@file:b',
    'a@https://example.org/a.tgz',
    'a/b@1',
    '@a@1',
    'A@1',
    '.a@1',
    '_a@1',
    '-a@1',
    'a@-x',
    'a@.x',
    '../a@1',
    'a@1/2',
    'a@1@2',
    '--registry@1',
    'a b@1',
    '',
  ].map((spec) => [spec, null] as [string, null]),
])('%j names a version of a package, or nothing', (spec, expected) => {
  expect(parsePackageSpec(spec)).toEqual(expected);
});

test.each(['http://a.b/c.tgz', 'HTTPS://A.B', 'git+ssh://a.b/c', 'file:///a', 's3://a'])(
  'an address is not read: %s',
  async (input) => {
    const error = await loadErrorOf(loadInput(input, { cwd: place() }));
    expect(error.code).toBe('not-found');
    expect(error.message).toMatch(/an address is not read: fetch the tarball first/);
  },
);

test.each(['nowhere', './a/b', 'C://x', '1://x', '^1.0.0', 'a@^1'])(
  'what is no address and no version is a path that is not there: %s',
  async (input) => {
    const error = await loadErrorOf(loadInput(input, { cwd: place() }));
    expect([error.code, error.issues[0]?.message]).toEqual(['not-found', 'no such file or folder']);
  },
);

test.each([
  'ftp://a.b',
  'a.b',
  '//a.b',
  'https://',
  'https://a b',
  'https://a.b?c',
  'https://a.b;c',
  '--x',
  ' https://a.b',
  'xhttps://a.b',
  '',
])('a registry is an http(s) address, or nothing is asked: %j', async (registry) => {
  const error = await loadErrorOf(loadInput('1.2.3', { cwd: place(), registry }));
  expect([error.code, error.issues]).toEqual([
    'not-found',
    [{ file: null, line: null, message: 'expected an http(s) address' }],
  ]);
});

test('what is there is read, whatever else its name could mean', async () => {
  const folder = place();
  for (const name of ['1.2.3', 'a@1.0.0', 'worktree']) {
    writeFiles(join(folder, name), files);
    expect(await loadInput(name, { cwd: folder })).toEqual(plain);
    expect(await loadInput(join(folder, name), { cwd: place() })).toEqual(plain);
  }
  const error = await loadErrorOf(
    loadInput('1.2.3', { cwd: folder, limits: { total: 10, line: 10 } }),
  );
  expect(error.code).toBe('too-large');
});

test('a folder is a dataset where one of the three places holds its edition', async () => {
  const folder = place();
  // A file in the place of a folder holds none.
  writeFileSync(join(folder, 'data'), 'x');
  writeFiles(join(folder, 'dist', 'json'), files);
  expect(await loadDataset(folder)).toEqual(plain);
  const looped = place();
  symlinkSync('data', join(looped, 'data'));
  const error = await loadErrorOf(loadDataset(looped));
  expect([error.code, error.issues[0]?.message]).toEqual([
    'not-readable',
    'cannot be read (ELOOP)',
  ]);
  const within = await loadErrorOf(loadDataset(join(folder, 'data', 'x')));
  expect([within.code, within.issues[0]?.message]).toEqual(['not-found', 'no such file or folder']);
});
