import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../change/change.ts';
import { draft } from '../compare/change-draft.ts';
import { diffJoined } from '../compare/diff-records.ts';
import { type RecordType, recordTypes } from '../compare/record-type.ts';
import { targetsOf } from '../compare/targets-of.ts';
import { dataFolders, editionFile, framingOf } from '../load/dataset-files.ts';
import { editionIn } from '../load/edition-in.ts';
import { defaultLimits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { parseRecords } from '../load/parse-records.ts';
import type { Framing } from '../load/record-lines.ts';
import { joinLines } from './join-lines.ts';
import type { LinedFile } from './record-cursor.ts';

/**
 * Compares two data folders of any size in little memory: sorted files side by side, one line of each at a time. Changes
 * come as they are met, by record type and key, without ranks and causes.
 *
 * @param before A data folder, or a package folder that holds one.
 * @param longest The longest line that is read, in bytes.
 * @returns The changes, one by one; nothing is read before the first is asked for.
 * @throws LoadError (`not-a-dataset`, `bad-record`, `too-large`) for a folder or a line that cannot be read; OrderError, with
 * file and line, where records are out of order or a key stands twice.
 */
export function* diffFiles(
  before: string,
  after: string,
  longest: number = defaultLimits.line,
): Generator<Change> {
  for (const change of diffFilesByTurns(before, after, longest)) if (change !== null) yield change;
}

/**
 * As `diffFiles`, and `null` after every stretch of lines: of equal files nothing else comes for as long as they are read,
 * and whoever asks may want to say so, or to stop.
 *
 * @returns Changes, and `null` where a stretch of lines ends.
 * @throws LoadError (`not-a-dataset`, `bad-record`, `too-large`) for a folder or a line that cannot be read; OrderError, with
 * file and line, where records are out of order or a key stands twice.
 */
export function* diffFilesByTurns(
  before: string,
  after: string,
  longest: number = defaultLimits.line,
): Generator<Change | null> {
  const [old, now] = [dataFolder(before), dataFolder(after)];
  const [from, to] = [editionOf(old.path), editionOf(now.path)];
  if (from !== to) {
    yield { record: 'dataset', id: 'dataset', ...draft('metadata-changed', 'edition', from, to) };
  }
  const { path: redirectFile, framing } = fileOf(now, 'redirects');
  const { records: redirects, issues } = parseRecords(
    'redirects',
    redirectFile,
    readSmall(redirectFile, defaultLimits.total),
    { framing, longest },
  );
  if (issues.length > 0) throw new LoadError('bad-record', after, issues);
  const aims = new Set(redirects.flatMap(targetsOf));
  for (const type of recordTypes) {
    const files = { before: fileOf(old, type), after: fileOf(now, type) };
    yield* diffJoined(type, joinLines(type, files, aims, longest), redirects);
  }
}

interface DataFolder {
  readonly path: string;
  readonly framing: Framing;
}

function fileOf({ path, framing }: DataFolder, type: RecordType): LinedFile {
  return { path: join(path, `${type}.${framing}`), framing };
}

function dataFolder(path: string): DataFolder {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  for (const folder of isFolder ? dataFolders : []) {
    const inside = join(path, folder);
    if (statSync(join(inside, editionFile), { throwIfNoEntry: false })?.isFile() !== true) continue;
    const framing = framingOf(readdirSync(inside));
    for (const type of recordTypes) {
      const file = `${type}.${framing}`;
      const stats = statSync(join(inside, file), { throwIfNoEntry: false });
      if (stats?.isFile() === true) continue;
      const message = 'the file is missing';
      throw new LoadError('bad-record', path, [{ file, line: null, message }]);
    }
    return { path: inside, framing };
  }
  const message = 'no data folder here: only folders can be compared line by line';
  throw new LoadError('not-a-dataset', path, [{ file: null, line: null, message }]);
}

/** Reads a file whole that is read in no other way. */
function readSmall(file: string, most: number): Buffer {
  if (statSync(file).size <= most) return readFileSync(file);
  const message = `larger than ${most} bytes`;
  throw new LoadError('too-large', file, [{ file: null, line: null, message }]);
}

function editionOf(folder: string): string {
  const file = join(folder, editionFile);
  const edition = editionIn(readSmall(file, defaultLimits.line).toString('utf8'));
  if (edition !== null) return edition;
  const message = 'expected {"edition": "YYYY.MM"}';
  throw new LoadError('bad-record', folder, [{ file: editionFile, line: null, message }]);
}
