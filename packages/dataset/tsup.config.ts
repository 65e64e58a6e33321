import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  // Types only, with the records of the schema package but without zod; the pipelines write the modules and the ids.
  dts: { only: true, resolve: ['@darkfigure/schema'] },
  external: [/generated\/ids/],
});
