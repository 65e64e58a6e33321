import { checkLock, type FigureLock, isFailure, lockFile, makeLock } from '@darkfigure/audit';
import { type Place, type ProjectScan, scanProject } from '@darkfigure/audit/load';
import type { Dataset } from '@darkfigure/dataset';
import { nearestWords } from '../args/nearest-word.ts';
import { dataOption, fetchOptions } from '../args/option.ts';
import type { Args } from '../args/parse-args.ts';
import type { Io } from '../io.ts';
import { projectData } from '../project-data.ts';
import { folderAt, readInput } from '../read-input.ts';
import { findLock } from '../read-lock.ts';
import { sayWaiting } from '../say-waiting.ts';
import { UsageError } from '../usage-error.ts';
import { writeLock } from '../write-lock.ts';
import { isWhole, lockAnswer } from './lock-answer.ts';
import type { Verb } from './verb.ts';

export const lockVerb: Verb = {
  name: 'lock',
  about: `find the figures that a project quotes, and write them down in ${lockFile}`,
  notes: [
    'Reads the source of the folder (js, ts, jsx, tsx, json, md, html, vue, svelte and their kin; not node_modules, dist or folders that begin with a dot) and locks every figure and claim whose id it finds, every figure that it imports by name from the module of its source, and every figure of a source that it imports whole. With --id or --list only those are locked.',
    `Exits with 1 where an id of the source or of a list leads to no figure any more, where a file could not be read, or where a figure that is locked already has changed: see "darkfigure check".`,
  ],
  positionals: { names: ['folder'], least: 0 },
  options: [
    { name: 'id', value: 'ID', repeats: true, about: 'lock this figure or claim' },
    { name: 'list', value: 'FILE', about: 'lock the ids of this file, one a line' },
    dataOption,
    ...fetchOptions,
  ],
  examples: [
    'darkfigure lock',
    'darkfigure lock site --json',
    'darkfigure lock --list quoted.txt',
    'darkfigure lock --id nhth/cases-identified/us/2023',
  ],
  run: async (args, io) => {
    const project = await folderAt(io.cwd, args.positionals[0] ?? '.');
    const { dataset, name, version } = await projectData(args, io, project.path);
    const listed = await listedIds(args, io);
    const known = knownIds(dataset);
    const scan =
      listed === null
        ? await sayWaiting(io, 'searching for ids', scanProject(project.path, known))
        : null;
    const places = listed ?? scan?.ids ?? new Map<string, readonly Place[]>();
    const made = makeLock([...places.keys(), ...importedIds(scan, dataset)], dataset, {
      name,
      version,
    });
    requireIds(args.values('id'), dataset);
    const old = await findLock(project);
    const findings = old === null ? [] : checkLock(old, dataset).filter(isFailure);
    const changed = new Set(findings.map(({ id }) => id)).size;
    const unseen = isWhole(scan) ? 0 : missingIn(made.lock, old);
    const total = made.lock.figures.length + made.lock.claims.length;
    const written = changed === 0 && unseen === 0 && total > 0;
    if (written) await writeLock(project, made.lock);
    return lockAnswer({ made, scan, places, written, changed, unseen, known: [...known] });
  },
};

/** How many ids of a lock another does not have. */
function missingIn(made: FigureLock, old: FigureLock | null): number {
  const has = new Set([...made.figures, ...made.claims].map(({ id }) => id));
  return [...(old?.figures ?? []), ...(old?.claims ?? [])].filter(({ id }) => !has.has(id)).length;
}

/** Throws UsageError for an id that was asked for by name and never was one: nothing is written for a slip of the hand. */
function requireIds(named: readonly string[], dataset: Dataset): void {
  const known = knownIds(dataset);
  for (const id of named) {
    if (known.has(id)) continue;
    throw new UsageError(
      'unknown-id',
      `No figure or claim has the id "${id}".`,
      id,
      nearestWords(id, [...known]),
    );
  }
}

/** The ids that were named, those of a list with their lines; null where the source is to be searched. */
async function listedIds(args: Args, io: Io): Promise<Map<string, readonly Place[]> | null> {
  const file = args.value('list');
  const named = args.values('id');
  if (file === undefined && named.length === 0) return null;
  const listed = new Map<string, readonly Place[]>(named.map((id) => [id, []]));
  const text = file === undefined ? '' : await readInput(io.cwd, file);
  for (const [at, written] of text.split(/\r\n|\n|\r/).entries()) {
    const id = written.replace(/#.*$/, '').trim();
    if (id === '') continue;
    listed.set(id, [...(listed.get(id) ?? []), { file: file ?? '', line: at + 1 }]);
  }
  return listed;
}

function knownIds({ figures, claims, redirects }: Dataset): ReadonlySet<string> {
  return new Set([...figures, ...claims, ...redirects].map(({ id }) => id));
}

/** A source that is imported whole may be quoted whole. */
function importedIds(scan: ProjectScan | null, { figures }: Dataset): string[] {
  return figures.filter(({ source }) => scan?.sources.has(source)).map(({ id }) => id);
}
