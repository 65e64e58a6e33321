import { createRequire } from 'node:module';
import type { PublishedDataset } from './dataset-of-text.ts';
import { nodeDataset } from './node-dataset.ts';

/**
 * What `import` gives in Node. `node:fs` is not imported: Node would make all that it can export, promises and streams,
 * in more time than everything else here takes; releases before 20.16 give it to `require` alone. Those before 20.11 do not
 * tell their folder, and have a dataset for `require` by itself.
 */
export const dataset: PublishedDataset = nodeDataset(import.meta.dirname ?? import.meta.url, () => {
  const fs: typeof import('node:fs') =
    process.getBuiltinModule?.('node:fs') ?? createRequire(import.meta.url)('node:fs');
  const { dirname, url } = import.meta;
  // Every character is written as one byte, so that nothing has to be decoded; a path need not be taken out of an address.
  return fs.readFileSync(
    dirname ? `${dirname}/records.js` : new URL('./records.js', url),
    'latin1',
  );
});
