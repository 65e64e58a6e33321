import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const textOf = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
/** The two rows that the page has of each folder: how to run it, what to install. */
const rows = new Map<string, string[]>();
for (const [row, folder = ''] of textOf('README.md').matchAll(/^\| `([\w-]+)` \|.*$/gm))
  rows.set(folder, [...(rows.get(folder) ?? []), row]);

test('the page tells of every folder how to run it and what to install', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
    .map(({ name }) => name);
  expect([...rows.keys()].sort()).toEqual(folders.sort());
  for (const told of rows.values()) expect(told).toHaveLength(2);
});

test.each([...rows])('%s works where it is copied to', (folder, [run = '', install = '']) => {
  const files = readdirSync(join(import.meta.dirname, folder)).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  // The package.json that makes a module of a .js file stays behind, and Node before 20.19 does not look inside.
  expect(files.filter((file) => file.endsWith('.js'))).toEqual([]);
  const [, program] = /`(?:node|npx esbuild) ([\w.-]+)/.exec(run) ?? [];
  if (program !== undefined) expect(files).toContain(program);
  const imported = files.flatMap((file) => {
    const from = /^import .* from '((?:@[\w-]+\/)?\w[\w-]*)(?:\/[\w-]+)?';$/gm;
    const names = [...textOf(folder, file).matchAll(from)].map(([, name = '']) => name);
    return file.endsWith('.tsx') ? ['react', ...names] : names;
  });
  // What npx runs and does not find, it fetches in whatever version is the newest that day.
  const called = [...run.matchAll(/`npx ([\w-]+)/g)].map(([, name = '']) => name);
  const [, told = ''] = /\| `([^`]*)` \|$/.exec(install) ?? [];
  expect(told.split(' ')).toEqual(expect.arrayContaining([...imported, ...called]));
  expect(imported.length + called.length).toBeGreaterThan(0);
});
