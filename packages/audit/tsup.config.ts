import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', load: 'src/load/index.ts', terminal: 'src/terminal/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
});
