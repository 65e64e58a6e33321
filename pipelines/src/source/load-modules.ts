import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports every module of a folder and returns the one object that each exports, in file-name order. */
export async function loadModules<T>(
  folder: string,
  isModule: (value: unknown) => value is T,
): Promise<readonly { readonly name: string; readonly module: T }[]> {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const loaded: { name: string; module: T }[] = [];
  for (const name of names) {
    const exported = Object.values(
      (await import(pathToFileURL(join(folder, name)).href)) as Record<string, unknown>,
    );
    for (const module of exported.flat().filter(isModule))
      loaded.push({ name: name.slice(0, -'.ts'.length), module });
  }
  return loaded;
}
