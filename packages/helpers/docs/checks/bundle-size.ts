import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What people install: one file, of which a bundler drops what is not asked for. */
const folder = join(import.meta.dirname, '../../dist');

/** Bytes of some exports (all of `core.ts` for `*`) as a bundler ships them: minified, gzip -9, without the data. */
export async function bundleSize(names: readonly string[] | '*'): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names === '*' ? names : `{ ${names.join(', ')} }`} from './core.js';`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['@darkfigure/dataset'],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
