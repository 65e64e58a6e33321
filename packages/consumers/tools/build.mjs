/**
 * `node build.mjs <bundler> <entry> <file>`: one ES or script file for browsers, made as each bundler’s own documentation
 * begins, minified, with nothing configured for these packages. Runs where the bundlers are installed.
 */
import { basename, dirname } from 'node:path';

const [bundler, entry, file] = process.argv.slice(2);
const [folder, name] = [dirname(file), basename(file)];

switch (bundler) {
  case 'rollup': {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ file, format: 'iife' });
    break;
  }
  case 'webpack': {
    const { default: webpack } = await import('webpack');
    const stats = await new Promise((resolve, reject) =>
      webpack(
        { mode: 'production', target: 'web', entry, output: { path: folder, filename: name } },
        (error, result) => (error ? reject(error) : resolve(result)),
      ),
    );
    if (stats.hasErrors()) throw new Error(stats.toString());
    break;
  }
  case 'vite': {
    const { build } = await import('vite');
    await build({
      configFile: false,
      logLevel: 'error',
      root: dirname(entry),
      build: {
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { input: entry, output: { entryFileNames: name, format: 'iife' } },
      },
    });
    break;
  }
  default:
    throw new Error(`no bundler ${bundler}`);
}
