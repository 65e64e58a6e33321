import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../generated/edition.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';

/**
 * The same for Node, which reads the text as a file when it is first needed: to import it as the module that it is would
 * make whoever only imports the package pay for compiling it.
 */
export const dataset: PublishedDataset = datasetOfText(edition, () => {
  const module = readFileSync(join(__dirname, 'records.js'), 'latin1');
  return module.slice(module.indexOf('`') + 1, module.lastIndexOf('`'));
});
