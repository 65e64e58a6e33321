import { defineConfig } from 'tsup';
import { sourceMaps } from '../../.config/source-maps.ts';

const shared = {
  ...sourceMaps,
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
  { ...shared, entry: { 'index.node': 'src/dataset.import.ts' }, format: 'esm' },
  { ...shared, entry: { index: 'src/dataset.require.ts' }, format: 'cjs' },
]);
