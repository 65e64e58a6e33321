/** Where the text of the records stands beside the entry in the sources, and where the package has it. */
const inSources = '"../generated/records.js"';
const inPackage = "'./records.js'";

/**
 * The entry of everything but Node, from what the bundler made of the sources: it imports the text of the records as a
 * module, and nothing of Node.
 *
 * @param bundled The entry without the text of the records.
 * @param records The module of that text.
 * @throws Error where the bundled entry does not import that module once.
 */
export function entryModules(bundled: string, records: string): ReadonlyMap<string, string> {
  if (bundled.split(inSources).length !== 2)
    throw new Error(`index.js does not import ${inSources} once`);
  return new Map([
    ['index.js', bundled.replace(inSources, inPackage)],
    ['records.js', records],
  ]);
}
