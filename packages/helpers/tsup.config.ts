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
 * Node reads and compiles the code at every start: no comments for it, and one byte a character. Traces keep their names, and
 * lines stay short: of an error that nobody catches Node prints the whole line that threw it.
 */
const forNode = {
  ...shared,
  minifyWhitespace: true,
  minifySyntax: true,
  esbuildOptions: (options) => {
    sourceMaps.esbuildOptions(options);
    options.charset = 'ascii';
    options.lineLimit = 100;
  },
} satisfies Options;
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
