import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolders } from '../fixture/empty-folders.ts';
import { writeWhole } from './write-whole.ts';

const place = emptyFolders();

/** A folder with a link in it that leads to a file in another. */
function linked(aim: string): { readonly folder: string; readonly link: string } {
  const folder = place();
  mkdirSync(join(folder, 'shared'));
  const link = join(folder, 'figures.lock.json');
  symlinkSync(aim, link);
  return { folder, link };
}

test('a link stays one: the file that it leads to is written, and no rest is left beside either', async () => {
  const { folder, link } = linked('shared/a (1).json');
  const real = join(folder, 'shared/a (1).json');
  writeFileSync(real, 'old');
  // Of a run that was killed; no process has a number as high as this.
  writeFileSync(join(folder, 'shared/.a (1).json.4194305.tmp'), 'half');
  await writeWhole(link, 'new');
  expect([readlinkSync(link), readFileSync(real, 'utf8')]).toEqual(['shared/a (1).json', 'new']);
  expect(lstatSync(real).isFile()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['figures.lock.json', 'shared']);
  expect(readdirSync(join(folder, 'shared'))).toEqual(['a (1).json']);
});

test('a link to what is not there yet has it made', async () => {
  const { folder, link } = linked('shared/next.json');
  symlinkSync('later.json', join(folder, 'shared/next.json'));
  await writeWhole(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(folder, 'shared/later.json'), 'utf8')).toBe('new');
});

test('a link that leads to itself is refused, and stays', async () => {
  const { folder, link } = linked('figures.lock.json');
  await expect(writeWhole(link, 'new')).rejects.toMatchObject({ code: 'ELOOP' });
  expect(readdirSync(folder).sort()).toEqual(['figures.lock.json', 'shared']);
});

test.skipIf(process.platform === 'win32').each([0o600, 0o664, 0o666, 0o444])(
  'who may read and write a file stays as it was: %i',
  async (mode) => {
    const path = join(place(), 'figures.lock.json');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    await writeWhole(path, 'new');
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777]).toEqual(['new', mode]);
  },
);
