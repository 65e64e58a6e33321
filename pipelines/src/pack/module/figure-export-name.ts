/**
 * The name under which a figure is exported from the module of its source: its id without the source, `/` as `_` and
 * kebab-case as camelCase. A hyphen before a digit is `$`, a double hyphen `$$`, so that no two ids share a name:
 * `nhth/cases-identified/us/2023--2024` → `casesIdentified_us_2023$$2024`.
 */
export function figureExportName(id: string): string {
  const name = id
    .slice(id.indexOf('/') + 1)
    .replace(/--/g, '$$$$')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    .replaceAll('-', '$')
    .replaceAll('/', '_');
  return /^\d/.test(name) ? `_${name}` : name;
}
