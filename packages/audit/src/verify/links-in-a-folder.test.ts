import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, good, messages } from '../fixture/verify-box.ts';
import { verifyPackage } from './verify-package.ts';

/** Moves a part of a package out of it and puts a link in its place, behind which the bytes are the same. */
function linked(part: string): string {
  const path = folder(good);
  renameSync(join(path, part), `${path}-aside`);
  symlinkSync(`${path}-aside`, join(path, part));
  return path;
}

test.each([
  ['dist/json/claims.json', 'json/claims.json'],
  ['dist/index.js', 'index.js'],
  ['dist/schema', 'schema'],
])('%s that is a link is found, and is not missing besides', async (part, file) => {
  const { problems } = await verifyPackage(linked(part));
  expect(problems[0]).toEqual({
    check: 'files',
    file,
    line: null,
    message:
      'a symbolic link, which npm installs nowhere: it was put there since; install the package again',
  });
  // What lies below a folder that is a link is not missing besides.
  expect(problems.filter((each) => each.file?.startsWith(file))).toHaveLength(1);
});

test('a link in the place of package.json or of dist is found', async () => {
  expect(await messages(linked('package.json'))).toContain('files package.json');
  expect(await messages(linked('dist'))).toContain('files dist');
});

test('a link that nobody lists is found, and one that leads nowhere', async () => {
  const path = folder(good);
  symlinkSync('nowhere', join(path, 'dist/more.js'));
  expect(await messages(path)).toEqual(['files more.js']);
});

test('a package whose folder is a link, as some package managers install it, is sound', async () => {
  const path = folder(good);
  mkdirSync(`${path}-modules`);
  symlinkSync(path, join(`${path}-modules`, 'dataset'));
  expect(await messages(join(`${path}-modules`, 'dataset'))).toEqual([]);
});
