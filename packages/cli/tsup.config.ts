import { defineConfig } from 'tsup';
import { sourceMaps } from '../../.config/source-maps.ts';

export default defineConfig({
  ...sourceMaps,
  entry: ['src/main.ts', 'src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  dts: { entry: 'src/index.ts' },
  clean: true,
});
