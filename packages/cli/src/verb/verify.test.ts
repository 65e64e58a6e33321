import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sandbox } from '../fixture/sandbox.ts';

const box = sandbox();
afterAll(box.remove);

test('a package without its manifest is a finding, a package of something else is not', async () => {
  const about = (name: string) =>
    writeFileSync(
      join(box.folder, 'package/package.json'),
      JSON.stringify({ name, version: '1.0.0' }),
    );
  mkdirSync(join(box.folder, 'package/dist'), { recursive: true });
  about('@darkfigure/dataset');
  const { code, out } = await box.run(['verify', 'package']);
  expect(code).toBe(1);
  expect(out).toContain('manifest: manifest.json: the manifest is missing');
  const json = await box.run(['verify', 'package', '--json']);
  expect([json.code, JSON.parse(json.out).version]).toEqual([1, '1.0.0']);
  about('@darkfigure/helpers');
  const other = await box.run(['verify', 'package']);
  expect(other.code).toBe(3);
  expect(other.err).toContain('@darkfigure/helpers is no package of data');
});

test('a damaged tarball is a finding, nothing at all is not', async () => {
  writeFileSync(join(box.folder, 'broken.tgz'), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]));
  expect((await box.run(['verify', 'broken.tgz'])).code).toBe(1);
  expect((await box.run(['verify', 'nowhere.tgz'])).code).toBe(3);
  expect((await box.run(['verify', 'empty'])).code).toBe(3);
  expect((await box.run(['verify', 'a', 'b'])).code).toBe(2);
  expect(readFileSync(join(box.folder, 'broken.tgz'))).toHaveLength(6);
});

test('what only a tarball can be held against is refused for a folder, before anything is read', async () => {
  mkdirSync(join(box.folder, 'installed'));
  for (const [option, said] of [
    [`--integrity=sha512-${'A'.repeat(86)}==`, '--integrity is that of a tarball'],
    ['--rebuild', '--rebuild builds a tarball to compare with'],
  ] as const) {
    const { code, out, err } = await box.run(['verify', 'installed', option]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      `darkfigure: ${said}, and installed is a folder: name the tarball (.tgz) instead, or name@version to have it fetched. "darkfigure verify --help" explains.\n`,
    );
    const installed = await box.run(['verify', option]);
    expect([installed.code, installed.err]).toEqual([
      2,
      expect.stringContaining('and the installed package is a folder'),
    ]);
  }
});

test('an empty file is nothing to verify', async () => {
  writeFileSync(join(box.folder, 'nothing.tgz'), '');
  const { code, out, err } = await box.run(['verify', 'nothing.tgz']);
  expect([code, out]).toEqual([3, '']);
  expect(err).toContain(
    'nothing.tgz: the file is empty: expected a folder or a gzipped tarball (.tgz)\n',
  );
});
