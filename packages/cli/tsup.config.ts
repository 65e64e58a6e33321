import { defineConfig } from 'tsup';
import { shipped } from '../../.config/shipped.ts';

export default defineConfig({
  ...shipped,
  entry: ['src/main.ts', 'src/index.ts'],
  format: ['esm'],
  target: 'es2022',
  dts: { entry: 'src/index.ts' },
  clean: true,
});
