import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // Types only: the records of the schema package without zod, which its own entry needs.
  dts: { resolve: ['@darkfigure/schema'] },
  clean: true,
});
