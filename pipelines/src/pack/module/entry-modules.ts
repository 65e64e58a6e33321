/** Where the text of the records stands beside the entry in the sources, and where the package has it. */
const inSources = '"../generated/records.js"';
const inPackage = "'./records.js'";

/**
 * The entry for both module systems, from what the bundler made of the sources. In Node both are one, so that there is
 * one dataset however it is loaded; everywhere else the entry imports nothing of Node.
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
    ['index.node.js', "import entry from './index.cjs';\nexport const { dataset } = entry;\n"],
    ['records.js', records],
  ]);
}
