import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edition } from '../generated/edition.js';
import { recordsBytes } from '../generated/records-bytes.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';
import { recordsText } from './records-text.ts';

/** `require`, under a name that the bundler leaves alone; the build puts the word back. */
declare const requireBeside: (path: string) => { readonly text: string };

/**
 * The dataset for Node, which reads the text as a file when it is first needed: to import it as the module that it is
 * would make whoever only imports the package pay for compiling it. `import` and `require` both take this, so that there
 * is one dataset; and Node has it sooner than a module beside it, with an `import` of its own of what reads files.
 */
export const dataset: PublishedDataset = datasetOfText(edition, () =>
  recordsText({
    file: join(__dirname, 'records.js'),
    bytes: recordsBytes,
    // Both as words that a bundler, or whoever copies what a program needs, finds.
    read: () => readFileSync(join(__dirname, 'records.js'), 'latin1'),
    bundled: () => requireBeside('./records.js').text,
  }),
);
