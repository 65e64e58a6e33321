import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { entriesOf, errorOf, place, tarball } from '../fixture/load-box.ts';
import { loadErrorOf } from '../fixture/load-error-of.ts';
import { packTar, paxRecord, type TarEntry } from '../fixture/pack-tar.ts';
import { verifyPackage } from '../verify/verify-package.ts';

test.each<[string, TarEntry]>([
  ['a path that climbs', { path: 'package/../../evil', content: 'x' }],
  ['an absolute path', { path: '/etc/evil', content: 'x' }],
  ['a drive', { path: 'C:/evil', content: 'x' }],
  ['a backslash', { path: 'package\\..\\evil', content: 'x' }],
  ['a symbolic link', { path: 'package/link', type: '2' }],
  ['a hard link', { path: 'package/link', type: '1' }],
  ['a device', { path: 'package/null', type: '3' }],
  ['a pax path that climbs', { path: 'p', type: 'x', content: paxRecord('path', '../evil') }],
  ['a pax size', { path: 'p', type: 'x', content: paxRecord('size', '1') }],
  ['an entry that stands twice', { path: 'package/data/edition.json', content: '{}' }],
])('a tarball with %s is refused', async (_name, entry) => {
  const entries = [...entriesOf('package/data/'), entry, { path: 'package/last', content: 'x' }];
  expect((await errorOf(tarball(entries))).code).toBe('unsafe-archive');
});

test('a damaged tarball is refused', async () => {
  expect((await errorOf(tarball(entriesOf('package/data/'), false))).code).toBe('bad-archive');
  const noise = place('.tgz');
  writeFileSync(noise, gzipSync(Buffer.alloc(2048, 7)));
  expect((await errorOf(noise)).code).toBe('bad-archive');
  const cut = place('.tgz');
  writeFileSync(cut, gzipSync(packTar(entriesOf('package/data/'))).subarray(0, 400));
  expect((await errorOf(cut)).code).toBe('bad-archive');
  const text = place('.txt');
  writeFileSync(text, 'hello');
  expect((await errorOf(text)).code).toBe('bad-archive');
});

test.each<[string, Buffer, string]>([
  ['nothing', Buffer.alloc(0), 'the file is empty: expected a folder or a gzipped tarball (.tgz)'],
  ['a tarball of nothing', gzipSync(packTar([])), 'the tarball holds no file'],
])('%s is no tarball, and not a damaged one', async (_name, bytes, message) => {
  const path = place('.tgz');
  writeFileSync(path, bytes);
  for (const refused of [await errorOf(path), await loadErrorOf(verifyPackage(path))]) {
    expect([refused.code, refused.issues]).toEqual([
      'not-a-dataset',
      [{ file: null, line: null, message }],
    ]);
  }
});
