import { createRequire } from 'node:module';
import type { PublishedDataset } from './dataset-of-text.ts';
import { nodeDataset } from './node-dataset.ts';

/**
 * What `import` gives in Node. `node:fs` is not imported: Node would make all that it can export, promises and streams,
 * in more time than everything else here takes. Releases before 20.11 do not tell their folder; there `require` has a
 * dataset of its own.
 */
export const dataset: PublishedDataset = nodeDataset(import.meta.dirname ?? import.meta.url, () => {
  const fs = createRequire(import.meta.url)('node:fs') as typeof import('node:fs');
  return fs.readFileSync(new URL('./records.js', import.meta.url), 'utf8');
});
