import { lstat, readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodeUnit } from '../compare/record-type.ts';
import { lockFile } from '../lock/figure-lock.ts';
import { findIds } from '../lock/find-ids.ts';
import { decodeText } from './decode-text.ts';
import { refusedFile, type SkippedFile } from './skipped-file.ts';

/** A place in a project: file, relative to it and with `/`, and line from 1. */
export interface Place {
  /** Relative to the folder of the project, its parts joined by `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What a project quotes, and where. */
export interface ProjectScan {
  /** Files that were read. */
  readonly files: number;
  /** The ids, each with the places in which it stands. */
  readonly ids: ReadonlyMap<string, readonly Place[]>;
  /** Sources that are imported whole. */
  readonly sources: ReadonlyMap<string, readonly Place[]>;
  /** Beginnings of ids that are put together when the code runs. */
  readonly unfinished: readonly (Place & {
    /** What is written of the id. */
    readonly start: string;
  })[];
  /** What begins like the figures of a measure and is none. */
  readonly unknown: readonly (Place & {
    /** As it is written. */
    readonly id: string;
  })[];
  /** Files and folders that were not searched, in the order of their names. */
  readonly skipped: readonly SkippedFile[];
}

const extensions = new Set(
  'ts mts cts tsx js mjs cjs jsx json md mdx html htm vue svelte astro'.split(' '),
);
const LARGEST = 5_000_000;

/**
 * Reads the source of a project and finds the ids that it quotes. Not read: `node_modules`, `dist`, folders that begin
 * with a dot, links, files over 5 MB, files that are no text in UTF-8 or UTF-16, and the lock itself. What cannot be read ends
 * nothing: it is among what was skipped.
 *
 * @param root The folder of the project.
 * @param known The ids of the dataset, those of its redirects with them.
 * @returns What was found, each id with its places in the order of file names and lines.
 * @throws What the file system throws where the folder itself cannot be read.
 */
export async function scanProject(root: string, known: ReadonlySet<string>): Promise<ProjectScan> {
  const ids = new Map<string, Place[]>();
  const sources = new Map<string, Place[]>();
  const unfinished: (Place & { start: string })[] = [];
  const unknown: (Place & { id: string })[] = [];
  const skipped: SkippedFile[] = [];
  let files = 0;
  for await (const file of filesOf(root, '', skipped)) {
    const text = await textOf(root, file);
    if (typeof text !== 'string') {
      skipped.push(text);
      continue;
    }
    files += 1;
    const found = findIds(text, known);
    for (const { id, line } of found.ids) add(ids, id, { file, line });
    for (const { source, line } of found.sources) add(sources, source, { file, line });
    for (const { start, line } of found.unfinished) unfinished.push({ start, file, line });
    for (const { id, line } of found.unknown) unknown.push({ id, file, line });
  }
  return { files, ids, sources, unfinished, unknown, skipped };
}

function add(map: Map<string, Place[]>, key: string, place: Place): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

async function textOf(root: string, file: string): Promise<string | SkippedFile> {
  const path = join(root, file);
  try {
    if ((await lstat(path)).size > LARGEST) {
      return { file, why: 'too-large', message: 'is too large and was not read' };
    }
    const message = 'is no text in UTF-8 or UTF-16 and was not read';
    return decodeText(await readFile(path)) ?? { file, why: 'not-text', message };
  } catch (error) {
    return refusedFile(file, error);
  }
}

async function* filesOf(
  root: string,
  folder: string,
  skipped: SkippedFile[],
): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(
    (error: unknown) => {
      if (folder === '') throw error;
      skipped.push(refusedFile(`${folder}/`, error));
      return [];
    },
  );
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const { name } = entry;
    const path = folder === '' ? name : `${folder}/${name}`;
    if (entry.isDirectory()) {
      if (name === 'node_modules' || name === 'dist' || name.startsWith('.')) continue;
      yield* filesOf(root, path, skipped);
    } else if (
      entry.isFile() &&
      name !== lockFile &&
      extensions.has(extname(name).slice(1).toLowerCase())
    ) {
      yield path;
    }
  }
}
