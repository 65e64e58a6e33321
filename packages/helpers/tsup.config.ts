import { minify } from 'terser';
import { defineConfig, type Options } from 'tsup';
import { sourceMaps } from '../../.config/source-maps.ts';

const entry = { index: 'src/index.ts', core: 'src/core.ts' };
const shared = {
  ...sourceMaps,
  target: 'es2022',
  // The rules that pipelines and helpers share are small and free of zod: bundled, so that users install no schema package.
  noExternal: ['@darkfigure/schema'],
} satisfies Options;
/**
 * Node reads and compiles the code at every start: no comments for it, short names for what is local, and one byte a character.
 * In traces functions and classes keep their names, and lines stay short: of an error that nobody catches Node prints the
 * whole line that threw it.
 */
const shortNames: NonNullable<Options['plugins']>[number] = {
  name: 'short-names',
  async renderChunk(code, { path, map }) {
    if (!/\.c?js$/.test(path)) return;
    const { code: short = '', map: composed } = await minify(code, {
      // What stands outside of functions keeps its name, and so do the classes of errors.
      module: false,
      toplevel: false,
      ecma: 2020,
      compress: false,
      mangle: true,
      keep_fnames: true,
      keep_classnames: true,
      format: { ascii_only: true, max_line_len: 100 },
      sourceMap: { content: typeof map === 'string' ? map : JSON.stringify(map) },
    });
    return { code: `${short}\n`, map: composed as string };
  },
};
const forNode = { ...shared, minifySyntax: true, plugins: [shortNames] } satisfies Options;
/** What both CommonJS entries hold stands in one of them. */
const coreBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'core-beside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/(?:core|create-catalog)\.ts$/ }, () => ({
      path: './core.cjs',
      external: true,
    }));
  },
};

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    dts: { resolve: ['@darkfigure/schema'], only: true },
  },
  { ...shared, entry, format: 'esm' },
  { ...forNode, entry: { 'index.node': entry.index, 'core.node': entry.core }, format: 'esm' },
  { ...forNode, entry: { core: entry.core }, format: 'cjs' },
  { ...forNode, entry: { index: entry.index }, format: 'cjs', esbuildPlugins: [coreBeside] },
]);
