import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, test } from 'vitest';
import { cellOfParquet } from '../../../pipelines/src/pack/table/cell-of-parquet.ts';
import { componentsTable } from '../../../pipelines/src/pack/table/components-table.ts';
import { figuresOfTables } from '../../../pipelines/src/pack/table/figures-of-tables.ts';
import { figuresTable } from '../../../pipelines/src/pack/table/figures-table.ts';
import { supersededTable } from '../../../pipelines/src/pack/table/superseded-table.ts';
import type { Cell, Table } from '../../../pipelines/src/pack/table/table.ts';
import { tableOfCsv } from '../../../pipelines/src/pack/table/table-of-csv.ts';
import type { Dataset, Figure } from './index.ts';

const folder = join(import.meta.dirname, '..');
const dist = join(folder, 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-forms-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const records = <Type extends keyof Dataset>(type: Type) =>
  JSON.parse(readFileSync(join(dist, `json/${type}.json`), 'utf8')) as Dataset[Type];
const figures: readonly Figure[] = records('figures');
/** The tables without their rows: what the columns are. */
const empty: Dataset = {
  ...(Object.fromEntries(
    ['sources', 'publications', 'measures', 'figures', 'geographies'].map((type) => [type, []]),
  ) as unknown as Dataset),
};
const columns = {
  figures: figuresTable(empty),
  superseded: supersededTable(empty),
  components: componentsTable(empty),
};
const tables = async (read: (table: Table) => Promise<Table> | Table) => ({
  figures: await read(columns.figures),
  superseded: await read(columns.superseded),
  components: await read(columns.components),
});

test('the CSV and the Parquet that are shipped each hold every field of every figure', async () => {
  const csv = await tables((table) =>
    tableOfCsv(readFileSync(join(dist, `csv/${table.name}.csv`), 'utf8'), table),
  );
  const parquet = await tables(async (table) => {
    const file = await asyncBufferFromFile(join(dist, `parquet/${table.name}.parquet`));
    const said = (await parquetMetadataAsync(file)).key_value_metadata?.map(({ key }) => key);
    expect(said).toEqual(expect.arrayContaining(['license', 'edition', 'citation']));
    const rows = (await parquetReadObjects({ file })) as Record<string, Cell | Date>[];
    expect(Object.keys(rows[0] ?? {})).toEqual(table.columns.map(({ name }) => name));
    return {
      ...table,
      rows: rows.map((row) => table.columns.map(({ name }) => cellOfParquet(row[name]))),
    };
  });
  expect(figuresOfTables(csv)).toStrictEqual(figures);
  expect(figuresOfTables(parquet)).toStrictEqual(figures);
  expect(parquet).toStrictEqual(csv);
  expect(csv.figures.rows.length).toBeGreaterThanOrEqual(figures.length);
});

/** The forms of the README, each with the files that it is made of. */
const forms: readonly (readonly [name: string, files: RegExp])[] = [
  ['JSON by record type', /^dist\/json\/.*\.json$/],
  ['JSON, the whole', /^dist\/dataset\.json$/],
  ['JSON by source', /^dist\/sources\/.*\.json$/],
  ['modules of the sources', /^dist\/sources\/.*\.c?js$/],
  ['entry, with all records as one text', /^dist\/(?:records|index(?:\.node)?)\.c?js(?:\.map)?$/],
  ['CSV', /^dist\/csv\//],
  ['Parquet', /^dist\/parquet\//],
  ['SDMX-CSV', /^dist\/sdmx\//],
  ['types', /\.d\.[cm]?ts$/],
  [
    'descriptors',
    /^dist\/(?:datapackage\.json|croissant\.jsonld|claim-reviews\.jsonld|CITATION\.cff)$/,
  ],
  ['manifest', /^dist\/manifest\.json$/],
  ['JSON Schema', /^dist\/schema\//],
  ['README, licences, package.json', /^[^/]+$/],
];

test('the README says what each form weighs, within 3 %', () => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string }];
  const tarball = readFileSync(join(scratch, filename));
  const weights = new Map(forms.map(([name]) => [name, 0]));
  const tar = gunzipSync(tarball);
  let at = 0;
  while (at < tar.length && tar[at] !== 0) {
    const path = tar.toString('utf8', at, tar.indexOf(0, at)).replace(/^package\//, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    const end = at + 512 + Math.ceil(size / 512) * 512;
    const form = forms.filter(([, files]) => files.test(path));
    expect(
      form.map(([name]) => name),
      path,
    ).toHaveLength(1);
    // Each entry goes on from where the one before left the window, as in the tarball.
    const { length } = deflateRawSync(tar.subarray(at, end), {
      level: 9,
      dictionary: tar.subarray(Math.max(0, at - 32768), at),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    const name = form[0]?.[0] ?? '';
    weights.set(name, (weights.get(name) ?? 0) + length);
    at = end;
  }
  const said = new Map(
    [
      ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| ([^|]+) \| (\d+) kB \|/gm),
    ].map(([, name = '', kilobytes]) => [name, Number(kilobytes)]),
  );
  const close = (name: string, bytes: number) => {
    const kilobytes = bytes / 1000;
    expect(
      Math.abs((said.get(name) ?? 0) - kilobytes),
      `${name}: ${kilobytes} kB`,
    ).toBeLessThanOrEqual(Math.max(1, 0.03 * kilobytes));
  };
  for (const [name, bytes] of weights) close(name, bytes);
  close('the whole tarball', tarball.length);
  const { length } = figures.flatMap((figure) => figure.vintages);
  expect(tarball.length / length).toBeLessThanOrEqual(1045);
});
