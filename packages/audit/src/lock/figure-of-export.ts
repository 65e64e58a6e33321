/**
 * The id of the figure that the module of a source exports under this name, if it exports one: `_` is `/`, an upper-case
 * letter follows a hyphen, `$` is a hyphen before a digit, and a name that would start with a digit has a `_` before it.
 */
export function figureOfExport(source: string, name: string): string {
  const parts = name
    .replace(/^_(?=\d)/, '')
    .replaceAll('_', '/')
    .replaceAll('$', '-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${source}/${parts}`;
}
