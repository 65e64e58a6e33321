import { readdirSync } from 'node:fs';

/** The names in a folder in an order that no file system decides, without those that start with a point. */
export function entriesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
