import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layMiniRelease, layMiniTree } from '../release/fixture/mini-tree.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-seal-'));
  layMiniTree(folder);
  for (const release of ['2025-report', '2026-report'])
    layMiniRelease(folder, 'mini', release, 'statements.csv', `${release}\n`, {
      tables: [{ file: 'statements.csv', sha256: '', look: 'a' }],
    });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function seal(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--conditions=darkfigure-source', '--import=tsx'],
      ...[join(import.meta.dirname, 'seal.ts'), ...args, '--root', folder],
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const record = (release: string) =>
  JSON.parse(readFileSync(join(folder, 'raw/mini', release, 'release.json'), 'utf8'));
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('a release alone is sealed, then the others, and a hash that stands is not touched', () => {
  const first = record('2024-report');
  expect(seal('mini', '2025-report')).toMatchObject({
    status: 0,
    stdout: `raw/mini/2025-report/statements.csv ${hash('2025-report\n')}\n`,
  });
  expect(record('2026-report').tables[0].sha256).toBe('');
  expect(seal('mini').status).toBe(0);
  for (const release of ['2025-report', '2026-report'])
    expect(record(release).tables).toEqual([
      { file: 'statements.csv', sha256: hash(`${release}\n`), look: 'a' },
    ]);
  expect(record('2024-report')).toEqual(first);
  expect(seal('mini').stdout).toBe('Every table has its hash.\n');
  expect(readdirSync(folder).filter((name) => /^\.(?:seal|writing)/.test(name))).toEqual([]);
});

test('what is not there is refused with the nearest', () => {
  expect(seal('mni')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('nearest: mini'),
  });
  expect(seal('mini', '2025-reprt').stderr).toContain('nearest: 2025-report');
  expect(seal().status).toBe(2);
  expect(seal('mini', 'a', 'b').status).toBe(2);
});
