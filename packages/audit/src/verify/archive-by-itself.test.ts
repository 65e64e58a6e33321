import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, told } from '../fixture/checked-parts.ts';
import { emptyFolders } from '../fixture/empty-folders.ts';
import { packNpm, regzip } from '../fixture/pack-npm.ts';
import { packTar } from '../fixture/pack-tar.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { defaultLimits } from '../load/limits.ts';
import { checkArchive } from './check-archive.ts';
import { checkInputs } from './check-inputs.ts';
import { isNpmTar } from './is-npm-tar.ts';
import { readPackage } from './read-package.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const place = emptyFolders();
const _good = tinyPackage();

test('raw files are looked for in the repository and nowhere else', async () => {
  const folder = place();
  const repository = join(folder, 'repository');
  writeFiles(repository, new Map([['raw/a.csv', 'abc']]));
  writeFileSync(join(folder, 'b.csv'), 'abc');
  writeFiles(join(folder, 'repository-too'), new Map([['c.csv', 'abc']]));
  const input = (path: string, text = 'abc') => ({ path, sha256: sha256(text) });
  const check = async (...inputs: ReturnType<typeof input>[]) =>
    told(await checkInputs(inputs, repository));
  expect(await check(input('raw/a.csv'))).toEqual([]);
  expect(await check(input('raw/a.csv', 'abd'), input('raw/b.csv'), input('raw'))).toEqual([
    'inputs raw/a.csv not what was built from',
    'inputs raw/b.csv not in the repository',
    'inputs raw not in the repository',
  ]);
  for (const path of ['../b.csv', 'raw/../../b.csv', '../repository-too/c.csv', '..', '.'])
    expect(await check(input(path))).toEqual([
      `inputs ${path} the path leads out of the repository`,
    ]);
});

test('an archive is the one that npm writes around its files: every byte of it counts', () => {
  const texts = new Map([
    ['a', ''],
    ['b', 'x'.repeat(511)],
    ['c', 'x'.repeat(512)],
    ['d', 'x'.repeat(513)],
  ]);
  const archive = gunzipSync(packNpm(texts));
  const files = bytesOf([...texts].map(([name, text]) => [`package/${name}`, text]));
  expect(isNpmTar(archive, files)).toBe(true);
  for (let at = 0; at < archive.length; at += 1) {
    archive[at] = (archive[at] ?? 0) ^ 1;
    if (isNpmTar(archive, files)) throw new Error(`byte ${at}`);
    archive[at] = (archive[at] ?? 0) ^ 1;
  }
  expect(isNpmTar(archive.subarray(0, -1), files)).toBe(false);
  expect(isNpmTar(archive.subarray(0, -512), files)).toBe(false);
  expect(isNpmTar(Buffer.concat([archive, Buffer.alloc(512)]), files)).toBe(false);
  expect(isNpmTar(archive, new Map([...files].reverse()))).toBe(false);
  expect(isNpmTar(archive, new Map([...files].slice(1)))).toBe(false);
  expect(isNpmTar(Buffer.alloc(1024), new Map())).toBe(true);
});

test('a path of a hundred bytes still has the header that npm writes, a longer one has not', () => {
  const check = (length: number) => {
    const name = 'n'.repeat(length - 'package/'.length);
    const archive = gunzipSync(packNpm(new Map([[name, 'x']])));
    return isNpmTar(archive, bytesOf([[`package/${name}`, 'x']]));
  };
  expect([check(99), check(100), check(101)]).toEqual([true, true, false]);
});

test('the gzip data are those of npm, and end where the file ends', () => {
  const packed = packNpm(new Map([['a', 'x']]));
  const files = bytesOf([['package/a', 'x']]);
  const check = (bytes: Buffer, isProven = false) => told(checkArchive(bytes, files, isProven));
  expect(check(packed)).toEqual([]);
  expect(check(Buffer.concat([packed, Buffer.alloc(1)]))).toContain(
    'archive null something stands behind the end of the gzip data',
  );
  const system = Buffer.from(packed);
  system[9] = 3;
  expect(check(system)).toEqual(['archive null the gzip header is not the one that npm writes']);
  const loose = gzipSync(gunzipSync(packed), { level: 1 });
  packed.copy(loose, 0, 0, 10);
  expect(check(loose)).toEqual([
    'archive null the files are packed otherwise than zlib packs them here; only an integrity can tell',
  ]);
  expect(check(loose, true)).toEqual([]);
  const other = packTar([{ path: 'package/a', content: 'x' }]);
  const loosely = gzipSync(other, { level: 1 });
  packed.copy(loosely, 0, 0, 10);
  for (const isProven of [true, false])
    for (const framed of [regzip(other), loosely])
      expect(check(framed, isProven)).toEqual([
        'archive null the frame of the archive is not the one that npm writes around these files',
      ]);
});

test('of a folder what npm packs by itself is read, and all below dist; of a tarball everything', async () => {
  const names = [
    'package.json',
    'README.md',
    'readme',
    'LICENSE',
    'LICENCE-DATA',
    'licence.txt',
    'CHANGELOG.md',
  ];
  const others = [
    'my-README.md',
    'README~',
    'package.json.bak',
    'index.js',
    'package-lock.json',
    'x-package.json',
    'src/README.md',
  ];
  const below = ['dist/index.js', 'dist/a/b/c.json', 'dist/.hidden', 'dist/README.md'];
  const texts = new Map([...names, ...others, ...below].map((name) => [name, name]));
  const folder = writeFiles(place(), texts);
  const found = await readPackage(folder, defaultLimits);
  expect([...found.beside.keys()]).toEqual([...names].sort());
  expect([...found.dist].map(([name, bytes]) => [name, bytes.toString()])).toEqual(
    below
      .map((name) => [name.slice('dist/'.length), name])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  expect([found.packed, found.entries.size]).toEqual([null, 0]);
  const total = [...names, ...below].reduce((sum, name) => sum + name.length, 0);
  expect((await readPackage(folder, { ...defaultLimits, total })).dist.size).toBe(below.length);
  await expect(readPackage(folder, { ...defaultLimits, total: total - 1 })).rejects.toMatchObject({
    code: 'too-large',
  });
  const path = join(place(), 'a.tgz');
  writeFileSync(path, packNpm(texts));
  const packed = await readPackage(path, defaultLimits);
  expect([...packed.beside.keys()]).toEqual([...names, ...others]);
  expect([...packed.dist.keys()]).toEqual(below.map((name) => name.slice('dist/'.length)));
  expect([...packed.entries.keys()]).toEqual([...texts.keys()].map((name) => `package/${name}`));
});

test('a folder without package.json or dist is no package, and nothing is not there', async () => {
  for (const [name, code] of [
    ['dist/a', 'not-a-dataset'],
    ['package.json', 'not-a-dataset'],
  ] as const) {
    const folder = writeFiles(place(), new Map([[name, '{}']]));
    await expect(readPackage(folder, defaultLimits)).rejects.toMatchObject({ code });
  }
  await expect(readPackage(join(place(), 'none'), defaultLimits)).rejects.toMatchObject({
    code: 'not-found',
    issues: [{ file: null, line: null, message: 'no such file or folder' }],
  });
});
