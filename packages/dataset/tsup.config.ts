import { defineConfig } from 'tsup';
import { nodeCode } from '../../.config/node-code.ts';
import { shipped } from '../../.config/shipped.ts';

const shared = {
  ...shipped,
  target: 'es2022',
  outDir: 'dist',
  clean: false,
  splitting: false,
} as const;

export default defineConfig([
  // Types with the records of the schema package but without zod. The pipelines write the text of the records and the ids.
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    format: 'esm',
    dts: { resolve: ['@darkfigure/schema'] },
    external: [/generated\/(?:ids|records)/],
  },
  // For Node, whether by `import` or by `require`.
  { ...shared, ...nodeCode, entry: { index: 'src/dataset.node.ts' } },
]);
