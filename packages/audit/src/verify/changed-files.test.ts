import { expect, test } from 'vitest';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { folder, good, messages, tarball } from '../fixture/verify-box.ts';

test.each<[string, (files: Map<string, string>) => void, string]>([
  [
    'a file that is missing',
    (files) => files.delete('dist/json/claims.json'),
    'files json/claims.json',
  ],
  ['a file too many', (files) => files.set('dist/json/more.txt', 'x'), 'files json/more.txt'],
  ['no manifest', (files) => files.delete('dist/manifest.json'), 'manifest manifest.json'],
  [
    'a script at install',
    (files) =>
      files.set(
        'package.json',
        '{"name":"@darkfigure/dataset","version":"1.0.0","scripts":{"postinstall":"x"}}',
      ),
    'package package.json',
  ],
  [
    'another name',
    (files) => files.set('package.json', '{"name":"x","version":"1.0.0"}'),
    'package package.json',
  ],
])('%s is found', async (_name, edit, expected) => {
  const files = new Map(good);
  edit(files);
  expect(await messages(tarball(files))).toContain(expected);
  expect(await messages(folder(files))).toContain(expected);
});

test('a file beside dist that the manifest does not list is found', async () => {
  for (const name of ['evil.js', 'README.md', 'dist.js']) {
    expect(await messages(tarball(new Map(good).set(name, 'x')))).toEqual([`files ${name}`]);
  }
});

test('what the manifest was made to agree with is still held against the schema and the ids', async () => {
  const bad = (edit: (record: Record<string, unknown>) => void) =>
    tinyPackage((name, record) => {
      if (name === 'figures') edit(record);
    });
  expect(
    await messages(
      folder(
        bad((record) => {
          record.status = ['wished'];
        }),
      ),
    ),
  ).toContain('schema json/figures.json');
  expect(
    await messages(
      folder(
        bad((record) => {
          record.weather = 'fine';
        }),
      ),
    ),
  ).toContain('schema json/figures.json');
  expect(
    await messages(
      folder(
        bad((record) => {
          record.measure = 'hotline/nothing';
        }),
      ),
    ),
  ).toContain('ids json/figures.json');
});
