import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { loadDataset, parsePackageSpec } from '@darkfigure/audit/load';
import type { Dataset } from '@darkfigure/dataset';
import type { Args } from './args/parse-args.ts';
import type { Io } from './io.ts';
import { loadNamed } from './load-named.ts';
import { sayWaiting } from './say-waiting.ts';

/** The figures that a project has installed, and what package they came in. */
export interface ProjectData {
  readonly dataset: Dataset;
  readonly name: string;
  /** Null where the data came without a package. */
  readonly version: string | null;
}

const NAME = '@darkfigure/dataset';

/**
 * Opens the figures that a project has installed (not those that came with this command, where they differ), or those that
 * `--data` names. Throws LoadError.
 */
export async function projectData(args: Args, io: Io, root: string): Promise<ProjectData> {
  const input = args.value('data');
  if (input === undefined) {
    const folder = installedFolder(root);
    const dataset = await sayWaiting(io, 'reading the installed figures', loadDataset(folder));
    return { dataset, ...(await packageIn(folder)) };
  }
  const dataset = await loadNamed(input, args, io);
  const spec = parsePackageSpec(input);
  return { dataset, ...(spec ?? (await packageIn(resolve(io.cwd, input)))) };
}

/** The folder of the dataset package that a folder would import; the command’s own where it has none. */
export function installedFolder(root: string): string {
  for (const from of [join(root, 'package.json'), import.meta.url]) {
    try {
      return dirname(createRequire(from).resolve(`${NAME}/package.json`));
    } catch {
      // Not there: the next is asked.
    }
  }
  throw new Error(`${NAME} is not installed`);
}

async function packageIn(folder: string): Promise<{ name: string; version: string | null }> {
  try {
    const json: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const { name, version } = json as { readonly name?: unknown; readonly version?: unknown };
    return { name: String(name ?? NAME), version: typeof version === 'string' ? version : null };
  } catch {
    return { name: NAME, version: null };
  }
}
