import { join } from 'node:path';
import type { Input, RawRelease } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { Table } from '../../layout/layout.ts';
import { readBytes } from './read-bytes.ts';
import { readTable } from './read-table.ts';
import { wholeLines } from './whole-lines.ts';
import { wholeRecords } from './whole-records.ts';

/** Reads the tables that a release lists, each only where its bytes have the hash that the release says. */
export function readTables(
  folder: string,
  release: RawRelease,
  path: string,
  inputs: Input[],
  issues: Issue[],
): Table[] {
  const tables: Table[] = [];
  const seen = new Set<string>();
  for (const table of release.tables) {
    const tablePath = `${path}/${table.file}`;
    if (seen.has(table.file)) {
      issues.push({
        code: 'duplicate-id',
        file: `${path}/release.json`,
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
      { path: tablePath, release: release.release, file: table.file, look, locator },
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
  return tables;
}
