import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Input,
  type RawRelease,
  type RawSource,
  rawReleaseSchema,
  rawSourceSchema,
} from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { Table } from '../../layout/layout.ts';
import { readBytes } from './read-bytes.ts';
import { readJson } from './read-json.ts';
import { readTable } from './read-table.ts';
import { wholeLines } from './whole-lines.ts';
import { wholeRecords } from './whole-records.ts';

export interface ReleaseFolder {
  readonly release: RawRelease;
  readonly path: string;
  readonly tables: readonly Table[];
}

export interface SourceFolder {
  readonly source: RawSource;
  readonly path: string;
  readonly releases: readonly ReleaseFolder[];
}

export interface Raw {
  readonly sources: readonly SourceFolder[];
  readonly inputs: readonly Input[];
  readonly issues: readonly Issue[];
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const entriesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort(byCodeUnit);

/** Files of the raw tier’s top level that are not sources. */
const TOP_FILES = new Set(['README.md', 'exclusions.csv']);

/** Reads the raw tier, or only some of its sources. Reports every problem; reads on as far as it can. */
export function readRaw(root: string, only?: ReadonlySet<string>): Raw {
  const issues: Issue[] = [];
  const inputs: Input[] = [];
  const sources: SourceFolder[] = [];
  for (const name of entriesOf(root)) {
    if (TOP_FILES.has(name) || (only !== undefined && !only.has(name))) continue;
    const path = `raw/${name}`;
    if (!statSync(join(root, name)).isDirectory()) {
      issues.push({
        code: 'unlisted-file',
        file: path,
        line: 0,
        column: 0,
        message: 'a file that belongs to no source',
        expected: 'raw/<source>/<release>/<table>.csv',
      });
      continue;
    }
    const source = readJson(
      join(root, name, 'source.json'),
      `${path}/source.json`,
      rawSourceSchema,
      issues,
    );
    if (source !== undefined) {
      inputs.push({
        path: `${path}/source.json`,
        sha256: source.raw.sha256,
        bytes: source.raw.bytes,
        rows: null,
      });
      if (source.data.source !== name)
        issues.push({
          code: 'wrong-folder',
          file: `${path}/source.json`,
          line: 1,
          column: 1,
          message: `source "${source.data.source}" stands in the folder "${name}"`,
          expected: name,
        });
    }
    const releases = entriesOf(join(root, name))
      .filter((entry) => entry !== 'source.json')
      .flatMap((entry) => readRelease(join(root, name, entry), name, entry, inputs, issues) ?? []);
    if (source !== undefined) sources.push({ source: source.data, path, releases });
  }
  return { sources, inputs: inputs.sort((a, b) => byCodeUnit(a.path, b.path)), issues };
}

function readRelease(
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
  const tables: Table[] = [];
  const seen = new Set<string>();
  for (const table of release.tables) {
    const tablePath = `${path}/${table.file}`;
    if (seen.has(table.file)) {
      issues.push({
        code: 'duplicate-id',
        file,
        line: 1,
        column: 1,
        message: `${table.file} is listed twice`,
      });
      continue;
    }
    seen.add(table.file);
    const place = join(folder, table.file);
    const raw = readBytes(place, tablePath, issues);
    if (raw === undefined) continue;
    if (raw.sha256 !== table.sha256) {
      issues.push({
        code: 'hash-mismatch',
        file: tablePath,
        line: 0,
        column: 0,
        message: `the bytes have the hash ${raw.sha256}, release.json says ${table.sha256}`,
        expected:
          'the bytes that were read: raw tables are append-only, a correction is a new table or release',
      });
      continue;
    }
    const { look, locator } = table;
    const parsed = readTable(
      { bytes: raw.bytes, open: () => wholeRecords(wholeLines(place)) },
      { path: tablePath, release: name, file: table.file, look, locator },
      issues,
    );
    inputs.push({
      path: tablePath,
      sha256: raw.sha256,
      bytes: raw.bytes,
      rows: parsed?.rowCount ?? 0,
    });
    if (parsed !== undefined) tables.push(parsed);
  }
  return { release, path, tables };
}
