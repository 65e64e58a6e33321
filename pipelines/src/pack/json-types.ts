/** Types of a JSON file for both module systems, by suffix. A sidecar `.json.d.ts` would be ignored by nodenext. */
export function jsonTypes(type: string, importName: string): ReadonlyMap<string, string> {
  return new Map([
    [
      '.d.mts',
      `import type { ${importName} } from '../index.js';\ndeclare const data: ${type};\nexport default data;\n`,
    ],
    [
      '.d.cts',
      `import type { ${importName} } from '../index.cjs';\ndeclare const data: ${type};\nexport = data;\n`,
    ],
  ]);
}
