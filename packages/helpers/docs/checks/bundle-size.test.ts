import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleSize } from './bundle-size.ts';
import { publicApi } from './public-api.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const section = readme.slice(readme.indexOf('## Size'), readme.indexOf('## Limits'));

/** The rows of the table of sizes: the exports that are bundled together, and the kilobytes that are promised. */
const rows = [...section.matchAll(/^\| (.+?) \| ([\d.]+) \|/gm)].map(([, what = '', size]) => ({
  what,
  names: [...what.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  promised: Number(size) * 1000,
}));

test('every function has its size in the README', () => {
  const alone = rows.flatMap(({ names }) => (names.length === 1 ? names : []));
  const functions = publicApi().filter(({ kind }) => kind === 'function');
  expect(alone.sort()).toEqual(functions.map(({ name }) => name).sort());
  expect(rows.some(({ what }) => what.includes('everything'))).toBe(true);
});

test.each(rows)('$what is no larger than it says', async ({ what, names, promised }) => {
  const size = await bundleSize(what.includes('everything') ? '*' : names);
  // Releases of zlib and of esbuild differ a little.
  expect(size).toBeLessThanOrEqual(promised * 1.01);
  // A promise that has long been outdone says nothing any more.
  expect(size).toBeGreaterThan(promised * 0.8 - 100);
});
