import type { Figure, Value } from '@darkfigure/schema';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { figureOf, vintageOf } from '../fixture/made-up-figure.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { packFigures } from '../fixture/pack-figures.ts';
import { cellOfParquet } from './cell-of-parquet.ts';
import { csvText } from './csv-text.ts';
import { figuresOfTables } from './figures-of-tables.ts';
import { losslessTables } from './lossless-tables.ts';
import { parquetBytes } from './parquet-bytes.ts';
import type { Cell, Table } from './table.ts';
import { tableOfCsv } from './table-of-csv.ts';

const labels = { edition: '2026.01', license: 'CC-BY-4.0', citation: 'Cite us' };
const bufferOf = (table: Table) => parquetBytes(table, labels).slice().buffer;
const tableOfParquet = async (table: Table): Promise<Table> => {
  const rows = (await parquetReadObjects({ file: bufferOf(table) })) as Record<
    string,
    Cell | Date
  >[];
  return {
    ...table,
    rows: rows.map((row) => table.columns.map(({ name }) => cellOfParquet(row[name]))),
  };
};

test('JSON → CSV → JSON gives every figure as it was', () => {
  const { figures, superseded, components } = losslessTables(packDataset);
  const back = figuresOfTables({
    figures: tableOfCsv(csvText(figures), figures),
    superseded: tableOfCsv(csvText(superseded), superseded),
    components: tableOfCsv(csvText(components), components),
  });
  expect(back).toStrictEqual(packFigures);
});

test('JSON → Parquet → JSON gives every figure as it was, and the same table as CSV', async () => {
  const tables = losslessTables(packDataset);
  const back = {
    figures: await tableOfParquet(tables.figures),
    superseded: await tableOfParquet(tables.superseded),
    components: await tableOfParquet(tables.components),
  };
  expect(figuresOfTables(back)).toStrictEqual(packFigures);
  for (const table of Object.values(back))
    expect(csvText(table)).toBe(csvText(tables[table.name as keyof typeof tables]));
});

test('one row a figure, and of a disputed one a row for each standing reading', () => {
  const { figures, superseded } = losslessTables(packDataset);
  const at = (name: string) => figures.columns.findIndex((column) => column.name === name);
  const disputed = figures.rows.filter((row) => row[0] === 'made-up/persons/us/2018');
  expect(disputed.map((row) => [row[at('vintage')], row[at('readings')], row[at('best')]])).toEqual(
    [
      [0, 2, 10],
      [2, 2, 12],
    ],
  );
  expect(figures.rows).toHaveLength(packFigures.length + 1);
  expect(superseded.rows.map((row) => [row[0], row[1]])).toEqual([
    ['made-up/persons/us/2017', 0],
    ['made-up/persons/us/2018', 1],
  ]);
});

test.each<[string, Value, Cell[]]>([
  ['a rounded point', { kind: 'point', value: 66.65, rounding: 0.01 }, [66.645, 66.65, 66.655]],
  ['a point of unknown rounding', { kind: 'point', value: 7 }, [null, 7, null]],
  ['a lower bound', { kind: 'bound', op: 'ge', value: 50 }, [50, null, null]],
  ['an upper bound', { kind: 'bound', op: 'lt', value: 50 }, [null, null, 50]],
  ['an unknown', { kind: 'unknown', reason: 'not-collected' }, [null, null, null]],
])('%s has its ends beside it', (_name, value, expected) => {
  const { figures } = losslessTables({
    ...packDataset,
    figures: [figureOf('2011', [vintageOf(value)])],
  });
  const at = (name: string) => figures.columns.findIndex((column) => column.name === name);
  const [row = []] = figures.rows;
  expect(['low', 'best', 'high'].map((name) => row[at(name)])).toEqual(expected);
});

const word = fc.string({ unit: 'binary', minLength: 1 });
const line = word.map((text) => text.replace(/[\r\n]/g, ' '));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('point' as const),
      value: number,
      rounding: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    },
    { noNullPrototype: true, requiredKeys: ['kind', 'value'] },
  ),
  fc.record(
    {
      kind: fc.constant('range' as const),
      low: number,
      high: number,
      best: number,
      basis: fc.constant('scenario' as const),
    },
    { noNullPrototype: true, requiredKeys: ['kind', 'low', 'high', 'basis'] },
  ),
  fc.record(
    {
      kind: fc.constant('interval' as const),
      low: number,
      high: number,
      level: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      basis: fc.constant('credible' as const),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      kind: fc.constant('bound' as const),
      op: fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const),
      value: number,
    },
    { noNullPrototype: true },
  ),
);
const figure: fc.Arbitrary<Figure> = fc
  .record({
    values: fc.array(fc.tuple(value, word, fc.option(word), fc.option(word)), {
      minLength: 1,
      maxLength: 3,
    }),
    current: fc.integer({ min: 0, max: 2 }),
    notes: fc.array(line),
    reason: word,
    note: word,
    segments: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/)),
  })
  .map(({ values, current, notes, reason, note, segments }) => {
    const made = figureOf(
      '2011',
      values.map(([of, text, locator, remark]) =>
        vintageOf(of, { text, locator, ...(remark === null ? {} : { note: remark }) }),
      ),
    );
    return {
      ...made,
      scope: { ...made.scope, population: { ...made.scope.population, segments } },
      current: [Math.min(current, values.length - 1)],
      notes,
      reliability: { grade: 'C', reason },
      uncertainty: [{ kind: 'model', direction: 'over', statedBy: 'source', note }],
    };
  });

test('whatever the texts and numbers are, both ways give the figure back', async () => {
  await fc.assert(
    fc.asyncProperty(figure, async (made) => {
      const tables = losslessTables({ ...packDataset, figures: [made] });
      const back = {
        figures: await tableOfParquet(tables.figures),
        superseded: await tableOfParquet(tables.superseded),
        components: await tableOfParquet(tables.components),
      };
      expect(figuresOfTables(back)).toStrictEqual([made]);
    }),
  );
});

test('what a cell cannot hold is refused, never bent', () => {
  const [first] = packFigures;
  if (first === undefined) throw new Error('no figure');
  const with_ = (fields: Partial<Figure>) => ({
    ...packDataset,
    figures: [{ ...first, ...fields }],
  });
  expect(() => losslessTables(with_({ notes: ['two\nlines'] }))).toThrow(/cannot hold/);
  expect(() => losslessTables(with_({ breaks: ['a b'] }))).toThrow(/cannot hold/);
  expect(() => losslessTables(with_({ current: [4] }))).toThrow(/vintage 4/);
  expect(() => losslessTables(with_({ measure: 'made-up/none' }))).toThrow(/made-up\/none/);
});

test('a Parquet file says licence, edition, citation and what its columns are; same table, same bytes', () => {
  const { figures } = losslessTables(packDataset);
  const metadata = parquetMetadata(bufferOf(figures));
  const said = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value]));
  expect([
    said.get('license'),
    said.get('edition'),
    said.get('citation'),
    said.get('table'),
  ]).toEqual(['CC-BY-4.0', '2026.01', 'Cite us', 'figures']);
  expect(Object.keys(JSON.parse(said.get('columns') ?? '{}') as object)).toEqual(
    figures.columns.map(({ name }) => name),
  );
  expect(metadata.created_by).toBe('darkfigure');
  expect(parquetBytes(figures, labels)).toEqual(parquetBytes(figures, labels));
});

test('a day is a day in Parquet, before 1970 too, and nothing else is taken for one', async () => {
  const days = ['1969-12-31', '1970-01-01', '2000-02-29', '2026-11-23', null];
  const columns = [{ name: 'on', type: 'date', description: 'When.' }] as const;
  const about = { name: 'days', title: 'Days', description: 'Days.', key: ['on'] };
  const table: Table = { ...about, columns, rows: days.map((day) => [day]) };
  const rows = (await parquetReadObjects({ file: bufferOf(table) })) as { on: Date | null }[];
  expect(rows.map(({ on }) => on?.getTime() ?? null)).toEqual([
    -86_400_000,
    0,
    951_782_400_000,
    1_795_392_000_000,
    null,
  ]);
  expect(parquetMetadata(bufferOf(table)).schema[1]).toMatchObject({
    logical_type: { type: 'DATE' },
  });
  expect((await tableOfParquet(table)).rows).toEqual(table.rows);
  for (const wrong of ['2026-11', '2026-02-30', 'soon', '2026-11-23T12:00'])
    expect(() => bufferOf({ ...table, rows: [[wrong]] })).toThrow(/on: not a day/);
});

test('a table without rows is still one', async () => {
  const { superseded } = losslessTables({
    ...packDataset,
    figures: [figureOf('2011', [vintageOf({ kind: 'point', value: 1 })])],
  });
  expect((await tableOfParquet(superseded)).rows).toEqual([]);
  expect(csvText(superseded)).toMatch(/^id,vintage,[^\n]*\r\n$/);
});
