import { expect, inject, test } from 'vitest';
import { askDuckDb } from './duckdb.ts';

const places = { stranger: inject('stranger'), tools: inject('tools') };
const dist = 'node_modules/@darkfigure/dataset/dist';
const tables = [
  ['CSV', `'${dist}/csv/figures.csv'`],
  ['Parquet', `'${dist}/parquet/figures.parquet'`],
] as const;

/**
 * In which year was the share of forced labour among the victims identified in the world the largest? The Trafficking in
 * Persons Reports 2024 and 2025 print both counts for each year from 2017 on; of 2023 it is 42,098 of 133,943, and no
 * other year comes near: 27,759 of 102,027 in 2024, 23,906 of 96,960 in 2017, 21,219 of 90,354 in 2021.
 */
test.each(tables)('DuckDB finds in %s the year with the most forced labour', async (_, table) => {
  const rows = await askDuckDb(
    `SELECT CAST(year(f.start) AS VARCHAR) AS "year", CAST(l.best AS INTEGER) AS labour, CAST(f.best AS INTEGER) AS total,
       CAST(round(100 * l.best / f.best, 1) AS DOUBLE) AS share
     FROM ${table} AS f JOIN ${table} AS l ON l.id = f.id || '/forced-labour'
     WHERE f.measure = 'tip-report/victims-identified' AND f.place = 'world'
     ORDER BY share DESC`,
    places,
  );
  expect(rows[0]).toEqual({ year: '2023', labour: 42_098, total: 133_943, share: 31.4 });
  expect(rows[1]).toMatchObject({ year: '2024', share: 27.2 });
  expect(rows.map(({ year }) => year).sort()).toEqual([
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
});

/** The five-list data of the United Kingdom, 2013: the widest interval that Silverman, Chan and Vincent print ends at 56,052, the lowest begins at 9,330. */
test.each(tables)('DuckDB reads intervals from %s with level and basis', async (_, table) => {
  const rows = await askDuckDb(
    `SELECT CAST(min(low) AS INTEGER) AS low, CAST(max(high) AS INTEGER) AS high,
       list_sort(list_distinct(list(CAST(level AS DOUBLE)))) AS levels, bool_and(direction IS NOT NULL) AS erring
     FROM ${table} WHERE kind = 'interval' AND id LIKE 'mse-national/%/gb/2013/lists-five/%'`,
    places,
  );
  expect(rows).toEqual([{ low: 9_330, high: 56_052, levels: [0.95], erring: true }]);
});

test.each(tables)('what nobody knows is no zero in %s', async (_, table) => {
  const rows = await askDuckDb(
    `SELECT count(*) FILTER (low = 0 OR high = 0 OR best = 0)::INTEGER AS zeros, count(*) > 0 AS there
     FROM ${table} WHERE kind = 'unknown'`,
    places,
  );
  expect(rows).toEqual([{ zeros: 0, there: true }]);
});

test('the Parquet file says its licence, edition and citation', async () => {
  const rows = await askDuckDb(
    `SELECT key::BLOB::VARCHAR AS key, value::BLOB::VARCHAR AS value FROM parquet_kv_metadata('${dist}/parquet/figures.parquet')`,
    places,
  );
  const of = new Map(rows.map(({ key, value }) => [key, value]));
  expect(of.get('license')).toMatch('CC-BY-4.0');
  expect(of.get('edition')).toMatch(/^\d{4}\.\d{2}$/);
  expect(of.get('citation')).toMatch(/Cite the publisher of each figure/);
});
