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

test('a lock that cannot be written is told by its name and the reason of the system', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'write-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), '');
  await expect(writeLock(join(folder, 'file'), lock)).rejects.toThrow(
    /^figures\.lock\.json: cannot be written \(ENOTDIR\)$/,
  );
  await writeLock(folder, lock);
  expect(readdirSync(folder).sort()).toEqual(['file', lockFile].sort());
});
