import { defineConfig } from 'tsup';
import { sourceMaps } from '../../.config/source-maps.ts';

// One build an entry: a chunk of types shared by both would not be bundled into the dataset’s types.
export default defineConfig(
  [{ index: 'src/index.ts' }, { rules: 'src/rule/index.ts' }].map((entry) => ({
    ...sourceMaps,
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
  })),
);
