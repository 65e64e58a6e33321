import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { errorOf, files, place } from '../fixture/load-box.ts';
import { writeFiles } from '../fixture/write-dataset.ts';

test('what unpacks to more than the limit is refused before it fills the memory', async () => {
  const bomb = place('.tgz');
  writeFileSync(bomb, gzipSync(Buffer.alloc(4_000_000)));
  const error = await errorOf(bomb, { total: 1_000_000, line: 1000 });
  expect(error.code).toBe('too-large');
});

test('a folder over the limit is refused', async () => {
  expect((await errorOf(writeFiles(place(), files), { total: 100, line: 100 })).code).toBe(
    'too-large',
  );
});

test('a line over the limit is named', async () => {
  const error = await errorOf(writeFiles(place(), files), { total: 1_000_000, line: 300 });
  expect(error.issues).toContainEqual({
    file: 'figures.jsonl',
    line: 1,
    message: 'longer than 300 bytes',
  });
});
