import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { cover, type Exclusion } from '../evidence/cover.ts';
import { evidenceRow } from '../evidence/evidence-row.ts';
import { readData } from '../pack/read-data.ts';
import { sayStep } from './say-step.ts';

/**
 * `npm run evidence-coverage -- <folder> [--json]`: is every row of a reading list (CSV files in the long format) in the
 * dataset, by its published digits, scope and page, or among `raw/exclusions.csv`? Exit code 1 where a row is in neither.
 */
const root = join(import.meta.dirname, '../../..');
const args = process.argv.slice(2).filter((arg) => arg !== '--json');
const folder =
  args[0] === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), args[0]);
if (folder === undefined || !existsSync(folder)) {
  console.error(
    `evidence-coverage: expected a folder of CSV files${folder === undefined ? '' : `; ${folder} does not exist`}`,
  );
  process.exit(2);
}
const rowsOf = (file: string) =>
  parse(readFileSync(file), { bom: true, columns: true }) as Record<string, string>[];
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .sort()
  .flatMap((name) =>
    rowsOf(join(folder, name)).flatMap((row, index) =>
      'value_text' in row ? [evidenceRow(`${name}:${index + 2}`, row)] : [],
    ),
  );
const exclusionsFile = join(root, 'raw/exclusions.csv');
const exclusions: Exclusion[] = existsSync(exclusionsFile)
  ? rowsOf(exclusionsFile).map((row) => ({
      file: row.file ?? '',
      source: row.source_id ?? '',
      text: row.value_text ?? '',
      seenAt: row.seen_at ?? '',
      reason: row.reason ?? '',
    }))
  : [];
sayStep('evidence-coverage', 'looking for every row');
const { held, excluded, missing } = cover(
  rows,
  readData(join(root, 'packages/dataset/data')),
  exclusions,
);
if (process.argv.includes('--json'))
  console.log(JSON.stringify({ rows: rows.length, held, excluded, missing }));
else {
  for (const { row, nearest } of missing)
    console.log(
      `${row.at} ${row.source} ${row.measure} "${row.text}" ${row.start} ${row.seenAt}\n    nearest: ${nearest}`,
    );
  const share = (part: number) => `${((100 * part) / Math.max(rows.length, 1)).toFixed(1)} %`;
  const undated = held.filter(({ without }) => without === 'period').length;
  const unlinked = held.filter(({ without }) => without === 'link').length;
  console.log(
    [
      `${rows.length} rows: ${held.length} held (${share(held.length)}), ${excluded.length} excluded with a reason (${share(excluded.length)}), ${missing.length} missing`,
      `Of those held, ${undated} stand without the row’s year, which the page does not state, and ${unlinked} name no link to compare.`,
    ].join('\n'),
  );
}
process.exitCode = missing.length === 0 ? 0 : 1;
