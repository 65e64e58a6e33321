import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, entry, manifestOf, told } from '../fixture/checked-parts.ts';
import { packNpm } from '../fixture/pack-npm.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { defaultLimits } from '../load/limits.ts';
import { checkFiles, type Manifest, readManifest } from './check-manifest.ts';
import { checkPackage, packageOf } from './check-package.ts';
import { checkRebuilt } from './check-rebuilt.ts';

const good = tinyPackage();
const _dist = bytesOf(
  [...good].flatMap(([name, text]) =>
    name.startsWith('dist/') ? [[name.slice('dist/'.length), text] as const] : [],
  ),
);

test('a manifest is read where it is written as the build writes it, and said what is wrong where it is not', () => {
  const sound = manifestOf({ files: [entry('a', 'x', 1)] });
  const written = (of: unknown) => Buffer.from(`${JSON.stringify(of, null, 1)}\n`);
  expect(readManifest(written(sound))).toEqual(sound);
  const wrong = (bytes: Buffer | undefined) => told([readManifest(bytes) as never]);
  expect(wrong(undefined)).toEqual(['manifest manifest.json the manifest is missing']);
  expect(wrong(Buffer.from('{'))).toEqual(['manifest manifest.json not JSON, or too long']);
  for (const other of [[], null, 'x', 5])
    expect(wrong(written(other))[0]).toMatch(/^manifest manifest\.json .*expected an object$/);
  expect(wrong(Buffer.from(JSON.stringify(sound)))).toEqual([
    'manifest manifest.json not written as the build writes it',
  ]);
  for (const key of ['name', 'edition', 'files', 'beside'])
    expect(wrong(written({ ...sound, [key]: 5 }))[0], key).toContain(`${key}: expected`);
  for (const key of ['path', 'sha256', 'bytes'])
    for (const list of ['files', 'beside'] as const) {
      const [first] = sound[list];
      expect(wrong(written({ ...sound, [list]: [{ ...first, [key]: null }] }))[0]).toContain(
        `${list}/0/${key}: expected`,
      );
    }
});

test('every file is held against the manifest: there, its bytes, its records, and none beside', () => {
  const files = bytesOf([
    ['manifest.json', ''],
    ['a.json', '[1,2]'],
    ['s.json', '{"figures":[1]}'],
    ['x.schema.json', '[1]'],
    ['t', 'text'],
    ['null.json', 'null'],
  ]);
  const listed = [
    entry('a.json', '[1,2]', 2),
    entry('s.json', '{"figures":[1]}', 1),
    entry('x.schema.json', '[1]'),
    entry('t', 'text'),
    entry('null.json', 'null'),
  ];
  const check = (of: Manifest['files'], more: Iterable<readonly [string, string]> = []) =>
    told(checkFiles(manifestOf({ files: of }), new Map([...files, ...bytesOf(more)])));
  expect(check(listed)).toEqual([]);
  expect(check([...listed, entry('gone', '')])).toEqual(['files gone the file is missing']);
  expect(check([...listed, entry('t', 'text')])).toEqual([
    'manifest manifest.json t is listed twice',
  ]);
  expect(check(listed, [['t', 'texts']])).toEqual([
    'files t 5 bytes instead of 4',
    'files t not the bytes of the manifest',
  ]);
  expect(check(listed, [['t', 'tent']])).toEqual(['files t not the bytes of the manifest']);
  expect(
    check(listed, [
      ['z', ''],
      ['Z', ''],
      ['b', ''],
    ]),
  ).toEqual(['Z', 'b', 'z'].map((name) => `files ${name} the manifest does not list this file`));
  for (const [at, rows] of [
    [0, 3],
    [0, null],
    [1, 2],
    [2, 1],
    [3, 0],
  ] as const)
    expect(check(listed.map((of, index) => (index === at ? { ...of, rows } : of)))).toEqual([
      `files ${listed[at]?.path} holds not ${rows} records`,
    ]);
});

test.each([
  ['install', true],
  ['preinstall', true],
  ['postinstall', true],
  ['uninstall', false],
  ['reinstall', false],
  ['preuninstall', false],
  ['install-more', false],
  ['prepare', false],
  ['test', false],
])('a script by the name of %s runs at an install: %s', (script, runs) => {
  const text = JSON.stringify({ name: 'a', version: '1.0.0', scripts: { [script]: 'x' } });
  const about = packageOf(Buffer.from(text), defaultLimits);
  expect(about).toEqual({ name: 'a', version: '1.0.0', scripts: [script] });
  const manifest = manifestOf({ beside: [entry('package.json', text)] });
  expect(told(checkPackage(about, manifest, bytesOf([['package.json', text]]), true))).toEqual(
    runs ? [`package package.json a script runs at ${script}`] : [],
  );
});

test('a package.json that cannot be read says nothing of itself', () => {
  const nothing = { name: '', version: '', scripts: [] };
  for (const text of ['', '{', '[]', 'null', '{"name":5,"version":null,"scripts":["install"]}'])
    expect(packageOf(Buffer.from(text), defaultLimits)).toEqual(nothing);
  expect(packageOf(undefined, defaultLimits)).toEqual(nothing);
  const text = '{"name":"a"}';
  const limits = { ...defaultLimits, line: text.length };
  expect(packageOf(Buffer.from(text), limits).name).toBe('a');
  expect(packageOf(Buffer.from(`${text} `), limits).name).toBe('');
});

test('what stands beside dist is held against the manifest, in a tarball all of it', () => {
  const about = { name: 'a', version: '1', scripts: [] };
  const manifest = manifestOf({ beside: [entry('package.json', '{}'), entry('LICENSE', 'x')] });
  const check = (texts: Iterable<readonly [string, string]>, isPacked = true) =>
    told(checkPackage(about, manifest, bytesOf(texts), isPacked));
  const sound = [
    ['package.json', '{}'],
    ['LICENSE', 'x'],
  ] as const;
  expect(check(sound)).toEqual([]);
  expect(check(sound.slice(0, 1))).toEqual(['files LICENSE the file is missing']);
  for (const other of ['y', 'xx'])
    expect(check([...sound, ['LICENSE', other]])).toEqual([
      'files LICENSE not the bytes of the manifest',
    ]);
  const more = [...sound, ['z.js', ''], ['a.js', '']] as const;
  expect(check(more)).toEqual(
    ['a.js', 'z.js'].map((name) => `files ${name} the manifest does not list this file`),
  );
  expect(check(more, false)).toEqual([]);
  expect(told(checkPackage({ ...about, name: 'b' }, manifest, bytesOf(sound), true))).toEqual([
    'package package.json the name is not a',
  ]);
  expect(told(checkPackage(about, manifestOf({ beside: [] }), new Map(), true))).toEqual([
    'manifest manifest.json package.json is not listed',
  ]);
});

test('a tarball is compared with one that was built anew, file by file', () => {
  const pack = (texts: Readonly<Record<string, string>>) => packNpm(new Map(Object.entries(texts)));
  const packed = pack({ a: '1', b: '2', c: '3' });
  const check = (mine: Buffer | null, other: Uint8Array) =>
    told(checkRebuilt(mine, other, defaultLimits));
  expect(check(packed, packed)).toEqual([]);
  expect(check(packed, new Uint8Array(packed))).toEqual([]);
  expect(check(packed, pack({ d: '4', a: '0', c: '3' }))).toEqual([
    'rebuild package/a not the bytes, compared with what the repository builds',
    'rebuild package/b too many, compared with what the repository builds',
    'rebuild package/d missing, compared with what the repository builds',
  ]);
  expect(check(packed, gzipSync(gunzipSync(packed), { level: 1 }))).toEqual([
    'rebuild null every file is the same, but packed otherwise: another npm?',
  ]);
  expect(check(null, packed)).toEqual([
    'rebuild null only a tarball can be compared with one that is built anew',
  ]);
  expect(() => check(packed, Buffer.from('x'))).toThrow(/built anew/);
});
