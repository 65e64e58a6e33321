import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../generated/edition.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';

/**
 * The dataset for Node, which reads the text as a file when it is first needed: to import it as the module that it is
 * would make whoever only imports the package pay for compiling it. `import` and `require` both take this, so that there
 * is one dataset; and Node has it sooner than a module beside it, with an `import` of its own of what reads files.
 */
export const dataset: PublishedDataset = datasetOfText(edition, () => {
  // Every character is written as one byte, so that nothing has to be decoded.
  const module = readFileSync(join(__dirname, 'records.js'), 'latin1');
  return module.slice(module.indexOf('`') + 1, module.lastIndexOf('`'));
});
