import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { run } from './run.ts';

export const bundlers = ['esbuild', 'rollup', 'webpack', 'vite'] as const;
export type Bundler = (typeof bundlers)[number];

/** A program for the browser, bundled from the installed packages; a bundler that meets a module of Node fails. */
export async function bundle(
  bundler: Bundler,
  { stranger, tools }: { readonly stranger: string; readonly tools: string },
  { name, text }: { readonly name: string; readonly text: string },
): Promise<string> {
  const entry = join(stranger, `${name}.js`);
  writeFileSync(entry, text);
  if (bundler === 'esbuild') {
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      minify: true,
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  }
  const folder = join(stranger, 'bundles');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${bundler}.js`);
  run(process.execPath, [join(tools, 'build.mjs'), bundler, entry, file], tools);
  return readFileSync(file, 'utf8');
}
