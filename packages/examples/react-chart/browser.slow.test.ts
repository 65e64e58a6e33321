import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { domOf } from '../../consumers/src/chromium.ts';
import { serve } from '../../consumers/src/serve.ts';

const here = import.meta.dirname;
const [, command = ''] =
  /`npx esbuild ([^`]*)`/.exec(readFileSync(join(here, '../README.md'), 'utf8')) ?? [];

test('Chromium draws the chart that the command of the page bundles', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-react-'));
  const script = join(folder, 'page.js');
  const options = command.replace('--outfile=page.js', `--outfile=${script}`).split(' ');
  const esbuild = join(here, '../../../node_modules/.bin/esbuild');
  const { status, stderr } = spawnSync(esbuild, options, { cwd: here, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const files = {
    'index.html': readFileSync(join(here, 'index.html'), 'utf8'),
    'page.js': readFileSync(script, 'utf8'),
  };
  rmSync(folder, { recursive: true });
  const dom = await serve(files, domOf);
  expect(dom.match(/<circle/g)).toHaveLength(9);
  expect(dom).toMatch(/<title>[^<]*25,?311[^<]*11,?168[^<]*56,?052/);
});
