import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { nodeCode } from '../../.config/node-code.ts';
import { shipped } from '../../.config/shipped.ts';

const entry = { index: 'src/index.ts', core: 'src/core.ts' };
type Plugin = NonNullable<Options['plugins']>[number];

const shared = {
  ...shipped,
  target: 'es2022',
  // The rules that pipelines and helpers share are small and free of zod: bundled, so that users install no schema package.
  noExternal: ['@darkfigure/schema'],
} satisfies Options;
/**
 * What `import` takes in Node is what `require` takes: one code, so that nothing that the one made is strange to the other.
 * And all of it is one file, for each costs Node another search: that without a catalog is a part of it, not a piece. Into
 * `errors.cjs` it puts its classes of errors for what it reads later.
 */
const besideEntry: Plugin = {
  name: 'beside-entry',
  async renderChunk(_, { path, exports = [] }) {
    const names = exports.filter((name) => name !== 'catalog').join(',');
    const write = (name: string, text: string) => writeFile(join(dirname(path), name), text);
    await mkdir(dirname(path), { recursive: true });
    // As `import` can tell the names.
    await write(
      'core.cjs',
      `'use strict';\nconst {${names}}=require('./index.cjs');\nmodule.exports={${names}};\n`,
    );
    await write('errors.cjs', "'use strict';\nmodule.exports={};\n");
  },
};
/** Each class of errors stands once, in the entry, which hands them to what it reads, so that `instanceof` holds. */
const errorsOfIndex: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'errors-of-index',
  setup: ({ onResolve }) => {
    onResolve({ filter: /-errors?\.ts$/ }, () => ({ path: './errors.cjs', external: true }));
  },
};
const forNode = { ...shared, ...nodeCode } satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    dts: { resolve: ['@darkfigure/schema'], only: true },
  },
  { ...shared, entry, format: 'esm' },
  {
    ...forNode,
    entry: { index: 'src/node/index.ts' },
    plugins: [besideEntry, ...forNode.plugins],
  },
  {
    ...forNode,
    entry: {
      catalog: 'src/catalog/catalog.ts',
      'create-catalog': 'src/catalog/create-catalog.ts',
      operations: entry.core,
    },
    esbuildPlugins: [errorsOfIndex],
  },
]);
