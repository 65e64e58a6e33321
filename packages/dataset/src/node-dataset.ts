import { edition } from '../generated/edition.js';
import { datasetOfText, type PublishedDataset } from './dataset-of-text.ts';

/**
 * The dataset for Node, which reads the text as a file when it is first needed: to import it as the module that it is
 * would make whoever only imports the package pay for compiling it. One dataset for one folder, registered by its path,
 * so that `import` and `require` give the same without the one having to load the other.
 *
 * @param folder Where `records.js` stands.
 * @param read Reads it. All of it is ASCII, and read as UTF-8 sooner than as Latin-1.
 */
export function nodeDataset(folder: string, read: () => string): PublishedDataset {
  const key = Symbol.for(`@darkfigure/dataset/${folder}`);
  const registered = globalThis as { [key: symbol]: PublishedDataset | undefined };
  registered[key] ??= datasetOfText(edition, () => {
    const module = read();
    return module.slice(module.indexOf('`') + 1, module.lastIndexOf('`'));
  });
  return registered[key];
}
