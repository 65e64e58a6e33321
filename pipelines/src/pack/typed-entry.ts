/** Where the ids stand beside the entry in the sources, and where the package has them. */
const inSources = "'../generated/ids.js'";
const inPackage = "'./ids.cjs'";

/**
 * The types of the entry for both module systems, from what the type bundler made of the sources. They stand once, in a
 * declaration that both systems may import, and so do the literal ids, which are most of it.
 *
 * @throws Error where the bundled types do not import the ids, or import a package that is not shipped along: what they
 * import would be `any` in the package.
 */
export function typedEntry(bundled: string, ids: string): ReadonlyMap<string, string> {
  if (bundled.split(inSources).length !== 2)
    throw new Error(`index.d.ts does not import ${inSources} once`);
  // The records come from the schema package, whose types are bundled in; where it was not built, they are imported.
  const outside = /\bfrom '(@darkfigure\/[^']+)'/.exec(bundled)?.[1];
  if (outside !== undefined) throw new Error(`index.d.ts imports ${outside}: is it built?`);
  const entry = "export * from './entry.cjs';\n";
  return new Map([
    ['index.d.ts', entry],
    ['index.d.cts', entry],
    ['entry.d.cts', bundled.replace(inSources, inPackage)],
    ['ids.d.cts', ids],
  ]);
}
