import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Input, type RawRelease, rawReleaseSchema } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { Table } from '../../layout/layout.ts';
import { entriesOf } from './entries-of.ts';
import { readJson } from './read-json.ts';
import { readTables } from './read-tables.ts';

export interface ReleaseFolder {
  readonly release: RawRelease;
  readonly path: string;
  readonly tables: readonly Table[];
}

/** Reads one release folder, if it is one; every problem becomes an issue. */
export function readRelease(
  folder: string,
  source: string,
  name: string,
  inputs: Input[],
  issues: Issue[],
): ReleaseFolder | undefined {
  const path = `raw/${source}/${name}`;
  const file = `${path}/release.json`;
  if (!statSync(folder).isDirectory()) {
    issues.push({
      code: 'unlisted-file',
      file: path,
      line: 0,
      column: 0,
      message: 'a file that belongs to no release',
      expected: 'raw/<source>/<release>/…',
    });
    return undefined;
  }
  const read = readJson(join(folder, 'release.json'), file, rawReleaseSchema, issues);
  if (read === undefined) return undefined;
  const release = read.data;
  inputs.push({ path: file, sha256: read.raw.sha256, bytes: read.raw.bytes, rows: null });
  if (release.source !== source)
    issues.push({
      code: 'wrong-folder',
      file,
      line: 1,
      column: 1,
      message: `source "${release.source}"`,
      expected: source,
    });
  const astray = release.source !== source || release.release !== name;
  if (release.release !== name)
    issues.push({
      code: 'wrong-folder',
      file,
      line: 1,
      column: 1,
      message: `release "${release.release}"`,
      expected: name,
    });
  if (astray) return undefined;

  const listed = new Set(release.tables.map((table) => table.file));
  for (const entry of entriesOf(folder)) {
    if (entry !== 'release.json' && !listed.has(entry))
      issues.push({
        code: 'unlisted-file',
        file: `${path}/${entry}`,
        line: 0,
        column: 0,
        message: 'release.json does not list this file, so it has no hash',
        expected: [...listed].join(', '),
      });
  }
  const tables = readTables(folder, release, path, inputs, issues);
  return { release, path, tables };
}
