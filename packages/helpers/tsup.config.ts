import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
const shortNames = {
  minify: 'terser',
  minifySyntax: true,
  terserOptions: {
    // What stands outside of functions keeps its name, and so do the classes of errors.
    module: false,
    toplevel: false,
    ecma: 2020,
    compress: false,
    mangle: true,
    keep_fnames: true,
    keep_classnames: true,
    format: { ascii_only: true, max_line_len: 100 },
    sourceMap: { asObject: true },
  },
} satisfies Options;
/** `require` by its own word, for which tools that trace files look; the bundler would put a function in its place. */
const readWhenAsked: NonNullable<Options['plugins']>[number] = {
  name: 'read-when-asked',
  renderChunk: (code) => ({ code: code.replace('requireBeside(', 'require(') }),
};
/** What `import` takes is what `require` takes: one code, so that nothing that the one made is strange to the other. */
const importable: NonNullable<Options['plugins']>[number] = {
  name: 'importable',
  async renderChunk(_, { path, entryPoint, exports = [] }) {
    const name = basename(path, '.cjs');
    if (entryPoint === undefined || name === 'operations') return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(
      join(dirname(path), `${name}.node.js`),
      `import helpers from './${name}.cjs';\nexport const {${exports.toSorted().join(',')}}=helpers;\n`,
    );
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
  {
    ...shared,
    entry: { core: 'src/node/core.ts', index: 'src/node/index.ts', operations: entry.core },
    format: 'cjs',
    splitting: true,
    // Rollup makes CommonJS of the pieces.
    treeshake: true,
    plugins: [readWhenAsked, importable],
    ...shortNames,
  },
]);
