import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from './peers.ts';

/** Of a package of the workspace, what its tarball holds for Node. */
const published = ['package.json', 'dist'] as const;

/**
 * Puts packages and what they depend on side by side into the `node_modules` of a folder, as npm installs them. In the
 * workspace ours are links, which Node follows to their end at each import; nobody who installs them pays for that.
 */
export function installedTogether(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const from = folderOf(name);
    const to = join(folder, 'node_modules', name);
    if (existsSync(to)) continue;
    const parts = name.startsWith('@darkfigure/') ? published : [''];
    for (const part of parts)
      cpSync(join(from, part), join(to, part), { recursive: true, dereference: true });
    const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    // What lies within the package itself was copied with it.
    const beside = Object.keys(dependencies).filter(
      (dependency) => !existsSync(join(to, 'node_modules', dependency)),
    );
    installedTogether(folder, beside);
  }
}
