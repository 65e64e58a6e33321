import { defineConfig } from 'tsup';
import { sourceMaps } from '../../.config/source-maps.ts';

export default defineConfig({
  ...sourceMaps,
  entry: { index: 'src/index.ts', load: 'src/load/index.ts', terminal: 'src/terminal/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
});
