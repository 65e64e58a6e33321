import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedDataset } from './dataset-of-text.ts';
import { nodeDataset } from './node-dataset.ts';

/** What `require` gives in Node. */
export const dataset: PublishedDataset = nodeDataset(__dirname, () =>
  // Every character is written as one byte.
  readFileSync(join(__dirname, 'records.js'), 'latin1'),
);
