import { defineConfig } from 'tsup';
import { shipped } from '../../.config/shipped.ts';

export default defineConfig({
  ...shipped,
  entry: { index: 'src/index.ts', load: 'src/load/index.ts', terminal: 'src/terminal/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: true,
  clean: true,
});
