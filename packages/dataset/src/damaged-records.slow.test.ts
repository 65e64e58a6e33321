import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-damaged-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each([
  ['cut off', 'damaged-file', (file: string) => truncateSync(file, 300_000)],
  ['empty', 'damaged-file', (file: string) => truncateSync(file, 0)],
  ['gone', 'missing-file', (file: string) => rmSync(file)],
])('records that are %s are told by their file, in any Node', (name, code, damage) => {
  const copy = join(scratch, `records-${name}`);
  for (const part of ['index.cjs', 'records.js'])
    cpSync(join(dist, part), join(copy, 'dist', part), { recursive: true });
  const file = join(copy, 'dist', 'records.js');
  damage(file);
  const { dataset } = createRequire(import.meta.url)(join(copy, 'dist', 'index.cjs'));
  // Asked twice: an answer that was kept half would be another one.
  for (const _ of ['first', 'second'])
    expect(() => dataset.figures).toThrow(
      expect.objectContaining({
        name: 'DatasetFileError',
        code,
        issues: [expect.objectContaining({ file })],
      }),
    );
});
