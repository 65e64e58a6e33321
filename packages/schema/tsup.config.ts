import { defineConfig } from 'tsup';
import { shipped } from '../../.config/shipped.ts';

// One build an entry: a chunk of types shared by both would not be bundled into the dataset’s types.
export default defineConfig(
  [{ index: 'src/index.ts' }, { rules: 'src/rule/index.ts' }].map((entry) => ({
    ...shipped,
    entry,
    format: ['esm', 'cjs'],
    target: 'es2022',
    dts: true,
  })),
);
