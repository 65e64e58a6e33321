import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-bytes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function regenerated(
  name: string,
  raw: string,
  env: NodeJS.ProcessEnv,
): ReadonlyMap<string, string> {
  const out = join(folder, name);
  const tsx = join(root, 'node_modules/.bin/tsx');
  execFileSync(
    tsx,
    ['--conditions=darkfigure-source', 'src/commands/regenerate.ts', '--raw', raw, '--out', out],
    { cwd: join(root, 'pipelines'), env: { ...process.env, ...env }, stdio: 'pipe' },
  );
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

const committed = () => {
  const data = join(root, 'packages/dataset/data');
  return new Map(readdirSync(data).map((file) => [file, readFileSync(join(data, file), 'utf8')]));
};

test.each([
  [
    'the far east of the world, in Turkish',
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  ],
  ['the far west, in the C locale', { TZ: 'Pacific/Pago_Pago', LC_ALL: 'C', LANG: 'C' }],
])('same raw, same bytes in %s', (_where, env) => {
  expect(regenerated(env.TZ.replace('/', '-'), join(root, 'raw'), env)).toEqual(committed());
});

test('the order in which files were laid down does not matter', () => {
  const copy = join(folder, 'raw');
  for (const name of readdirSync(join(root, 'raw')).reverse())
    cpSync(join(root, 'raw', name), join(copy, name), { recursive: true });
  expect(regenerated('reversed', copy, {})).toEqual(committed());
});
