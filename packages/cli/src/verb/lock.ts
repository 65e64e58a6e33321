import { checkLock, isFailure, lockFile, makeLock } from '@darkfigure/audit';
import { type ProjectScan, scanProject } from '@darkfigure/audit/load';
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
import { lockAnswer } from './lock-answer.ts';
import type { Verb } from './verb.ts';

export const lockVerb: Verb = {
  name: 'lock',
  about: `find the figures that a project quotes, and write them down in ${lockFile}`,
  notes: [
    'Reads the source of the folder (js, ts, jsx, tsx, json, md, html, vue, svelte and their kin; not node_modules, dist or folders that begin with a dot) and locks every figure and claim whose id it finds, every figure that it imports by name from the module of its source, and every figure of a source that it imports whole. With --id or --list only those are locked.',
    `Exits with 1 where an id of the source or of a list leads to no figure any more, or where a figure that is locked already has changed: see "darkfigure check".`,
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
    const scan =
      listed === null
        ? await sayWaiting(io, 'searching for ids', scanProject(project.path, knownIds(dataset)))
        : null;
    const ids = listed ?? [...(scan?.ids.keys() ?? []), ...importedIds(scan, dataset)];
    const made = makeLock(ids, dataset, { name, version });
    requireIds(args.values('id'), dataset);
    const old = await findLock(project);
    const findings = old === null ? [] : checkLock(old, dataset).filter(isFailure);
    const total = made.lock.figures.length + made.lock.claims.length;
    const written = findings.length === 0 && total > 0;
    if (written) await writeLock(project, made.lock);
    const changed = new Set(findings.map(({ id }) => id)).size;
    return lockAnswer({ made, scan, written, changed, known: () => [...knownIds(dataset)] });
  },
};

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

/** The ids that were named, or null where the source is to be searched. */
async function listedIds(args: Args, io: Io): Promise<readonly string[] | null> {
  const list = args.value('list');
  const text = list === undefined ? '' : await readInput(io.cwd, list);
  const lines = text.split('\n').map((line) => line.replace(/#.*$/, '').trim());
  const ids = [...args.values('id'), ...lines.filter((line) => line !== '')];
  return list === undefined && ids.length === 0 ? null : ids;
}

function knownIds({ figures, claims, redirects }: Dataset): ReadonlySet<string> {
  return new Set([...figures, ...claims, ...redirects].map(({ id }) => id));
}

/** A source that is imported whole may be quoted whole. */
function importedIds(scan: ProjectScan | null, { figures }: Dataset): string[] {
  return figures.filter(({ source }) => scan?.sources.has(source)).map(({ id }) => id);
}
