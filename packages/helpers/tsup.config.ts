import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', core: 'src/core.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  // The rules that pipelines and helpers share are small and free of zod: bundled, so that users install no schema package.
  noExternal: ['@darkfigure/schema'],
  dts: { resolve: ['@darkfigure/schema'] },
  clean: true,
});
