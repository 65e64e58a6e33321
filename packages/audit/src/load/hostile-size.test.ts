import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { codeOf, files, good, grown, root, sparse } from '../fixture/hostile-box.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { diffFiles } from '../stream/diff-files.ts';
import { verifyPackage } from '../verify/verify-package.ts';
import { loadDataset } from './load-dataset.ts';

test('a file of 10 GB is refused, however it is met, in little memory', async () => {
  const folder = writeFiles(join(root, 'sparse'), files);
  sparse(join(folder, 'figures.jsonl'));
  const tarball = sparse(join(root, 'sparse.tgz'));
  const megabytes = await grown(async () => {
    expect(await codeOf(() => loadDataset(folder))).toBe('too-large');
    expect(await codeOf(() => loadDataset(tarball))).toBe('too-large');
    expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('too-large');
    expect((await verifyPackage(tarball)).problems).toMatchObject([{ check: 'archive' }]);
  });
  expect(megabytes).toBeLessThan(100);
});

test('a tarball that unpacks to a gigabyte is refused, in bounded memory', async () => {
  const bomb = join(root, 'bomb.tgz');
  const member = gzipSync(Buffer.alloc(64 * 1024 ** 2));
  writeFileSync(bomb, Buffer.concat(Array.from({ length: 16 }, () => member)));
  const megabytes = await grown(async () => {
    expect(await codeOf(() => loadDataset(bomb))).toBe('too-large');
    expect((await verifyPackage(bomb)).problems).toMatchObject([{ check: 'archive' }]);
  });
  expect(megabytes).toBeLessThan(600);
});

test('what is read whole beside the lines is small, or refused', async () => {
  for (const name of ['redirects.jsonl', 'edition.json']) {
    const folder = writeFiles(join(root, `large-${name}`), files);
    sparse(join(folder, name));
    expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('too-large');
  }
});
