import { calendarYear, page, soundScope } from '@darkfigure/fixture';
import type { Dataset } from '@darkfigure/schema';
import { parquetMetadata } from 'hyparquet';
import { expect, test } from 'vitest';
import { figureOf, vintageOf } from '../fixture/made-up-figure.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { csvText } from './csv-text.ts';
import { losslessTables } from './lossless-tables.ts';
import { parquetBytes } from './parquet-bytes.ts';
import type { Table } from './table.ts';

const point = { kind: 'point', value: 1 } as const;
const scope = soundScope({
  unit: 'percent',
  geography: { code: 'us', role: 'detection' },
  period: calendarYear(2019),
});
const population = { ...scope.population, segments: ['made-up-part'] };
const undated = vintageOf(point, {
  publication: 'made-up/undated',
  locator: 'p. 1',
  note: 'A note.',
});
/** Whatever a figure may have or lack, it has in one of these and lacks in another, superseded readings too. */
const dataset: Dataset = {
  ...packDataset,
  publications: packDataset.publications.flatMap((publication) => [
    publication,
    { ...publication, id: 'made-up/undated', published: null },
  ]),
  figures: [
    ...packDataset.figures.flatMap((figure) => [
      figure,
      // The same with each of its readings superseded by one that says all that a reading can.
      {
        ...figure,
        id: `${figure.id}/again`,
        vintages: [
          ...figure.vintages,
          { ...undated, confirmedAt: page, reason: 'recalculation' as const },
        ],
        current: [figure.vintages.length],
      },
      { ...figure, id: `${figure.id}/twice`, vintages: [undated, undated], current: [1] },
    ]),
    figureOf('2031', [undated], {
      scope: { ...scope, denominator: { text: 'all persons, by no figure that is held' } },
    }),
    figureOf('2030', [{ ...undated, confirmedAt: page, reason: 'recalculation' }, undated], {
      current: [1],
      scope: {
        ...scope,
        population,
        period: { ...scope.period, start: null, end: null },
        denominator: { text: 'all persons', figure: 'made-up/persons/us/2011' },
      },
      contested: { about: 'The method', for: [page], against: [page] },
    }),
  ],
};
const tables: readonly Table[] = Object.values(losslessTables(dataset));

test.each(tables.map((table) => [table.name, table] as const))(
  'of %s a column is required exactly where no cell can lack',
  (_name, { columns, rows }) => {
    const full = columns.filter((_, at) => rows.every((row) => row[at] !== null));
    expect(columns.filter(({ required }) => required === true).map(({ name }) => name)).toEqual(
      full.map(({ name }) => name),
    );
  },
);

test.each(tables.map((table) => [table.name, table] as const))(
  'of %s the key names every row once, and the cells are of the types of their columns',
  (_name, { columns, rows, key }) => {
    expect(rows.flat()).not.toContain(undefined);
    const at = key.map((name) => columns.findIndex((column) => column.name === name));
    expect(at).not.toContain(-1);
    expect(new Set(rows.map((row) => JSON.stringify(at.map((index) => row[index])))).size).toBe(
      rows.length,
    );
    const types = {
      string: 'string',
      date: 'string',
      number: 'number',
      integer: 'number',
      boolean: 'boolean',
    };
    columns.forEach(({ name, type }, index) => {
      for (const cell of rows.map((row) => row[index] ?? null)) {
        if (cell === null) continue;
        expect(typeof cell, name).toBe(types[type]);
        if (type === 'integer') expect(cell, name).toSatisfy(Number.isInteger);
        if (type === 'date') expect(cell, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    });
  },
);

test('a required cell that is empty is refused by CSV, of whichever column', () => {
  for (const table of tables)
    table.columns.forEach(({ name, required }, at) => {
      const [first = []] = table.rows;
      const text = () =>
        csvText({ ...table, rows: [first.map((cell, of) => (of === at ? null : cell))] });
      if (required === true) expect(text).toThrow(name);
      else expect(text).not.toThrow();
    });
});

test('Parquet stores each column as its type is stored, and says which may lack', () => {
  const columns = (['string', 'number', 'integer', 'boolean', 'date'] as const).flatMap((type) =>
    [true, false].map((required) => ({
      name: `${type}-${required}`,
      type,
      required,
      description: '',
    })),
  );
  const cells = { string: 'x', number: 0.5, integer: 1, boolean: true, date: '2026-11-23' };
  const about = { name: 'all', title: 'All', description: '', key: ['string-true'] };
  const rows = [columns.map(({ type }) => cells[type])];
  const labels = { edition: '2026.01', license: 'CC-BY-4.0', citation: 'Cite us' };
  const bytes = parquetBytes({ ...about, columns, rows }, labels).slice().buffer;
  const { schema, key_value_metadata: said, row_groups: groups } = parquetMetadata(bytes);
  // The names of the format itself: parquet.thrift.
  const stored = {
    string: ['BYTE_ARRAY', 'UTF8'],
    number: ['DOUBLE', undefined],
    integer: ['INT32', undefined],
    boolean: ['BOOLEAN', undefined],
    date: ['INT32', 'DATE'],
  };
  expect(
    schema.slice(1).map((of) => [of.name, of.type, of.converted_type, of.repetition_type]),
  ).toEqual(
    columns.map(({ name, type, required }) => [
      name,
      ...stored[type],
      required ? 'REQUIRED' : 'OPTIONAL',
    ]),
  );
  expect(Object.fromEntries(said?.map(({ key, value }) => [key, value]) ?? [])).toMatchObject({
    table: 'all',
    title: 'All',
    description: '',
    key: 'string-true',
    edition: '2026.01',
    license: 'CC-BY-4.0',
    citation: 'Cite us',
  });
  expect(groups).toHaveLength(1);
});
