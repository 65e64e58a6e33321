import { posix } from 'node:path';

/** The `exports` of a package: a target, conditions, or subpaths. */
export type Exports = string | null | { readonly [key: string]: Exports };

/**
 * What is wrong between the exports of a package and its files: a target that leads to no file, or a file that nothing
 * leads to, neither an export nor an import of a file that one leads to.
 *
 * @param exports The field of `package.json`.
 * @param files Texts by path below the package, `dist/index.js`; only modules and types are read.
 */
export function* reachProblems(
  exports: Exports,
  files: ReadonlyMap<string, string>,
): Generator<string> {
  const reached = new Set<string>();
  for (const target of targetsOf(exports)) {
    const path = target.replace(/^\.\//, '');
    if (!path.startsWith('dist/')) continue;
    const [before = '', after] = path.split('*');
    const found = [...files.keys()].filter((name) =>
      after === undefined
        ? name === path
        : name.startsWith(before) &&
          name.endsWith(after) &&
          name.length > before.length + after.length,
    );
    if (found.length === 0) yield `exports lead to ${path}, which is not there`;
    for (const name of found) reached.add(name);
  }
  for (const name of reached) {
    for (const wanted of importsOf(name, files.get(name) ?? '')) {
      if (files.has(wanted)) reached.add(wanted);
      else yield `${name} imports ${wanted}, which is not there`;
    }
  }
  for (const name of [...files.keys()].sort())
    if (!reached.has(name)) yield `${name} is shipped, but nothing leads to it`;
}

function* targetsOf(exports: Exports): Generator<string> {
  if (exports === null) return;
  if (typeof exports === 'string') yield exports;
  else for (const target of Object.values(exports)) yield* targetsOf(target);
}

/** The files that a module or a declaration imports, and its source map, by relative path. */
function importsOf(name: string, text: string): readonly string[] {
  if (!/\.[cm]?[jt]s$/.test(name)) return [];
  const typed = /\.d\.[cm]?ts$/.test(name);
  const imports = text.matchAll(/(?:\bfrom\s*|\brequire\(|\bnew URL\()(['"])(\.\.?\/[^'"]+)\1/g);
  const maps = text.matchAll(/\/\/# (source)MappingURL=(\S+)$/gm);
  return [...imports, ...maps].map(([, , path = '']) => {
    const wanted = posix.join(posix.dirname(name), path);
    return typed ? wanted.replace(/\.([cm]?)js$/, '.d.$1ts') : wanted;
  });
}
