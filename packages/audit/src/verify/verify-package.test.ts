import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { folder, good, messages, tarball } from '../fixture/verify-box.ts';
import { verifyPackage } from './verify-package.ts';

test('a sound package has no problems, packed or not', async () => {
  for (const path of [tarball(good), folder(good)]) {
    const found = await verifyPackage(path);
    expect(found.problems).toEqual([]);
    expect(found).toMatchObject({
      name: '@darkfigure/dataset',
      version: '1.0.0',
      edition: '2026.11',
    });
    expect(found.checked.records).toBeGreaterThan(10);
  }
});

test('a package of something else is told from a broken one', async () => {
  const other = new Map([
    ['package.json', '{"name":"@darkfigure/helpers","version":"1.0.0"}'],
    ['dist/index.js', ''],
  ]);
  await expect(verifyPackage(tarball(other))).rejects.toMatchObject({ code: 'not-a-dataset' });
  await expect(verifyPackage(folder(other))).rejects.toMatchObject({ code: 'not-a-dataset' });
});

test('the integrity of a registry covers everything', async () => {
  const path = tarball(good);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  expect(await messages(path, { integrity })).toEqual([]);
  expect(await messages(tarball(new Map(good).set('README.md', 'x')), { integrity })).toEqual([
    'integrity null',
    'files README.md',
  ]);
});

test('a folder is held against its manifest alone, whatever else was given', async () => {
  const integrity = `sha512-${'A'.repeat(86)}==`;
  const rebuilt = readFileSync(tarball(good));
  for (const given of [{ integrity }, { rebuilt }, { integrity, rebuilt }]) {
    const { anchor, problems } = await verifyPackage(folder(good), given);
    expect(anchor).toBe('manifest');
    expect(problems.map(({ check }) => check)).toEqual(
      Object.keys(given).map((name) => (name === 'rebuilt' ? 'rebuild' : name)),
    );
  }
  expect((await verifyPackage(tarball(good), { integrity })).anchor).toBe('integrity');
  expect((await verifyPackage(tarball(good), { rebuilt })).anchor).toBe('rebuild');
});

test('the raw files of a repository are compared with the hashes that were built from', async () => {
  const repository = folder(new Map([['raw/hotline/table-1.csv', 'a']]));
  expect(await messages(tarball(good), { repository })).toEqual(['inputs raw/hotline/table-1.csv']);
  const sha256 = createHash('sha256').update('a').digest('hex');
  const right = tinyPackage((name, record) => {
    if (name === 'inputs') record.sha256 = sha256;
  });
  expect(await messages(tarball(right), { repository })).toEqual([]);
});
