import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FigureLock, lockFile } from '@darkfigure/audit';
import { expect, onTestFinished, test } from 'vitest';
import { writeLock } from './write-lock.ts';

const lock: FigureLock = {
  format: 'darkfigure-lock/1',
  dataset: { name: '@darkfigure/dataset', version: '0.1.0', edition: '2026.11' },
  figures: [],
  claims: [],
};

/** A folder that somebody has called `site`. */
const called = (path: string) => ({ path, name: 'site' });

test('a lock that cannot be written is told by its name and the reason of the system', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  await expect(writeLock(called(join(folder, 'file')), lock)).rejects.toThrow(
    /^site\/figures\.lock\.json: cannot be written \(ENOTDIR\)$/,
  );
  await writeLock(called(folder), lock);
  expect(readdirSync(folder).sort()).toEqual(['file', lockFile].sort());
});

test('a lock that cannot be written says why; a fault of ours is none of the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-no-lock-'));
  const lock = { format: 'darkfigure-lock/1' } as unknown as FigureLock;
  await expect(writeLock(called(join(folder, 'none')), lock)).rejects.toMatchObject({
    name: 'InputError',
    code: 'not-writable',
    message: 'site/figures.lock.json: cannot be written (ENOENT)',
  });
  const ours = { ...lock, odd: 5n } as unknown as FigureLock;
  await expect(writeLock(called(folder), ours)).rejects.toThrow(TypeError);
  rmSync(folder, { recursive: true });
});
