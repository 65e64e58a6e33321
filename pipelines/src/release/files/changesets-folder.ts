import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The changesets of a folder by file name, as the changesets tool would find them. */
export function readChangesets(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && !name.startsWith('.') && name !== 'README.md')
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
