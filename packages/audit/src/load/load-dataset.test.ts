import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import {
  claim,
  entriesOf,
  errorOf,
  files,
  place,
  plain,
  root,
  tarball,
  withField,
} from '../fixture/load-box.ts';
import { paxRecord } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { packedDataFiles, writeFiles } from '../fixture/write-dataset.ts';
import { loadDataset } from './load-dataset.ts';

test.each(['', 'data', 'dist/json'])('a folder with its files in "%s" is read', async (inside) => {
  const folder = place();
  writeFiles(join(folder, inside), files);
  expect(await loadDataset(folder)).toEqual(plain);
});

test.each(['package/dist/json/', 'package/data/', 'package/', './', ''])(
  'a tarball with its files in "%s" is read',
  async (inside) => {
    const others = [
      { path: 'package/README.md', content: 'x' },
      { path: 'package/dist/', type: '5' },
    ];
    expect(await loadDataset(tarball([...others, ...entriesOf(inside)]))).toEqual(plain);
  },
);

test('a package is read from its JSON arrays, packed or not', async () => {
  // Types stand beside them, which are no data.
  const packed = new Map([...packedDataFiles(tinyDataset), ['figures.d.mts', 'x']]);
  const folder = place();
  writeFiles(join(folder, 'dist', 'json'), packed);
  expect(await loadDataset(folder)).toEqual(plain);
  expect(await loadDataset(join(folder, 'dist', 'json'))).toEqual(plain);
  expect(await loadDataset(tarball(entriesOf('package/dist/json/', packed)))).toEqual(plain);
});

test('a tarball of the system’s tar is read', async () => {
  const folder = place();
  writeFiles(join(folder, 'package', 'dist', 'json'), files);
  const path = place('.tgz');
  execFileSync('tar', ['-czf', path, '--format=pax', '-C', folder, 'package']);
  expect(await loadDataset(path)).toEqual(plain);
});

test('a long name from a pax header is followed', async () => {
  const long = `package/${'deep/'.repeat(40)}x`;
  const pax = { path: 'PaxHeader', type: 'x', content: paxRecord('path', long) };
  const entries = [pax, { path: 'package/short', content: 'x' }, ...entriesOf('package/data/')];
  expect(await loadDataset(tarball(entries))).toEqual(plain);
});

test('nothing there, and no dataset there, are two errors', async () => {
  expect((await errorOf(join(root, 'nowhere'))).code).toBe('not-found');
  expect((await errorOf(root)).code).toBe('not-a-dataset');
  expect((await errorOf(tarball([{ path: 'package/x', content: 'x' }]))).code).toBe(
    'not-a-dataset',
  );
});

test('lines that end as on Windows, or stand in another order, hold the same records', async () => {
  const other = new Map(files);
  for (const [name, text] of files) {
    other.set(name, `${text.trim().split('\n').reverse().join('\r\n')}\r\n`);
  }
  expect(diff(tinyDataset, await loadDataset(writeFiles(place(), other))).changes).toEqual([]);
});

test('a field of another edition’s schema is read along', async () => {
  const line = withField(claim, { weather: 'fine' });
  const loaded = await loadDataset(
    writeFiles(place(), new Map([...files, ['claims.jsonl', line]])),
  );
  expect(loaded.claims[0]).toMatchObject({ weather: 'fine' });
});
