import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dataset } from '@darkfigure/schema';
import { afterAll, expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { packedFiles } from '../packed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'darkfigure-entry-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
for (const [path, text] of packedFiles(packDataset)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const imported = async (name: string) =>
  (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)) as { dataset: Dataset };

test('the three entries give the same data', async () => {
  const { dataset: required } = createRequire(import.meta.url)(join(folder, 'index.cjs')) as {
    dataset: Dataset;
  };
  for (const dataset of [
    required,
    (await imported('index.js')).dataset,
    (await imported('index.node.js')).dataset,
  ]) {
    expect(JSON.stringify(dataset)).toBe(JSON.stringify(packDataset));
    expect(Object.keys(dataset)).toEqual(Object.keys(packDataset));
    expect(dataset.figures).toBe(dataset.figures);
  }
});

test('the entry of browsers imports nothing of Node', () => {
  const text = packedFiles(packDataset).get('index.js') ?? '';
  expect(text).not.toMatch(/node:|require/);
  expect([...text.matchAll(/from '([^']+)'/g)].map(([, path]) => path)).toEqual([
    './sources/made-up.js',
    './records.js',
  ]);
});
