import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { domOf } from '../../consumers/src/chromium.ts';
import { serve } from '../../consumers/src/serve.ts';

test('Chromium draws the chart', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const files = {
    'index.html':
      '<!doctype html><meta charset="utf-8"><title>Nine models</title><div id="chart"></div><script src="page.js"></script>',
    'page.js': outputFiles[0]?.text ?? '',
  };
  const dom = await serve(files, domOf);
  expect(dom.match(/<circle/g)).toHaveLength(9);
  expect(dom).toMatch(/<title>[^<]*25,?311[^<]*11,?168[^<]*56,?052/);
});
