import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { loadAll } from './build.ts';
import { readData } from './pack/read-data.ts';
import { regenerate } from './regenerate.ts';
import { pages } from './report/pages.ts';

const root = join(import.meta.dirname, '../..');

// The whole build runs here; how long that takes on a busy machine is no finding.
vi.setConfig({ testTimeout: 120_000 });

test('the committed data are what the raw tier makes', async () => {
  const { changes, same } = regenerate({
    raw: join(root, 'raw'),
    data: join(root, 'packages/dataset/data'),
    ...(await loadAll()),
  });
  expect(changes).toEqual([]);
  expect(same).toBe(true);
});

test.each([...pages(readData(join(root, 'packages/dataset/data')))])(
  '%s is of these data',
  (path, content) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(content);
  },
);

test('a page at which a publication was read is told once, whatever was taken from it', () => {
  for (const { id, looks } of readData(join(root, 'packages/dataset/data')).publications) {
    const texts = looks.map((look) => JSON.stringify(look));
    expect([...new Set(texts)], id).toEqual(texts);
  }
});
