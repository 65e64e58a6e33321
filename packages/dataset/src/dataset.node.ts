import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../generated/edition.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';

/** `require`, under a name that the bundler leaves alone; the build puts the word back. */
declare const requireBeside: (path: string) => { readonly text: string };

const start = 'export const text=`';

/**
 * The dataset for Node, which reads the text as a file when it is first needed: to import it as the module that it is
 * would make whoever only imports the package pay for compiling it. `import` and `require` both take this, so that there
 * is one dataset; and Node has it sooner than a module beside it, with an `import` of its own of what reads files.
 */
export const dataset: PublishedDataset = datasetOfText(edition, () => {
  let module = '';
  try {
    // Every character is written as one byte, so that nothing has to be decoded.
    module = readFileSync(join(__dirname, 'records.js'), 'latin1');
  } catch {
    // Bundled into one file, there is none beside it, and the bundler has put the module into the bundle.
  }
  return module.startsWith(start)
    ? module.slice(start.length, module.lastIndexOf('`'))
    : requireBeside('./records.js').text;
});
