import { copyFile, lstat, mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LoadError } from '../load/load-error.ts';
import { runTool, ToolError } from '../load/run-tool.ts';
import { withTemporaryFolder } from '../load/temporary-folder.ts';

/**
 * Builds and packs the dataset anew from a copy of a repository, its working tree as it stands, and gives the tarball.
 * Nothing in the repository is touched; its installed packages are used as they are.
 *
 * @param signal Stops the build: its tools are ended and the copy removed before the call ends.
 * @returns The bytes of the tarball (`.tgz`).
 * @throws LoadError (`not-readable`) where git or npm fails; what the file system throws, as where nothing is installed; the
 * reason of the signal.
 */
export function rebuildPackage(repository: string, signal?: AbortSignal): Promise<Uint8Array> {
  return withTemporaryFolder('darkfigure-rebuild-', signal, async (copy) => {
    try {
      return await buildIn(copy, repository, signal);
    } catch (error) {
      if (!(error instanceof ToolError || error instanceof SyntaxError)) throw error;
      const message = `could not be built (${error.message})`;
      throw new LoadError('not-readable', repository, [{ file: null, line: null, message }]);
    }
  });
}

async function buildIn(
  copy: string,
  repository: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const call = { most: 64_000_000, patience: 600_000, signal };
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = await runTool('git', listing, { ...call, cwd: repository });
  for (const path of listed.toString('utf8').split('\0')) {
    signal?.throwIfAborted();
    if (path !== '') await copyOne(repository, copy, path);
  }
  await linkModules(repository, copy);
  // The types of the dataset are bundled from those of the schema, which are built first.
  for (const name of ['schema', 'dataset']) {
    await runTool('npm', ['run', 'build'], { ...call, cwd: join(copy, 'packages', name) });
  }
  const cwd = join(copy, 'packages/dataset');
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', copy];
  const out = await runTool('npm', pack, { ...call, cwd });
  const [packed] = JSON.parse(out.toString('utf8')) as { readonly filename?: string }[];
  return readFile(join(copy, packed?.filename ?? ''));
}

/** A file that git lists may be gone from the working tree. */
async function copyOne(repository: string, copy: string, path: string): Promise<void> {
  const from = join(repository, path);
  const stats = await lstat(from).catch(() => null);
  if (stats?.isFile() !== true) return;
  await mkdir(dirname(join(copy, path)), { recursive: true });
  await copyFile(from, join(copy, path));
}

/** The packages that are installed, by links; those of the workspace lead to the copy and not back to the repository. */
async function linkModules(repository: string, copy: string): Promise<void> {
  const link = async (folder: string): Promise<void> => {
    await mkdir(join(copy, folder), { recursive: true });
    for (const name of await readdir(join(repository, folder))) {
      const path = join(folder, name);
      const from = join(repository, path);
      const stats = await lstat(from);
      if (stats.isDirectory() && name.startsWith('@')) {
        await link(path);
        continue;
      }
      const aim = stats.isSymbolicLink() ? join(dirname(from), await readlink(from)) : from;
      const inside = relative(repository, aim);
      const isOwn = !inside.startsWith('..') && !inside.startsWith('node_modules');
      await symlink(isOwn ? join(copy, inside) : from, join(copy, path));
    }
  };
  await link('node_modules');
}
