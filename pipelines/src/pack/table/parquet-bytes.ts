import { parquetWriteBuffer, type SchemaElement, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Column, Table } from './table.ts';

/** What a file must say of itself when it lies alone on somebody’s disk. */
export interface FileLabels {
  readonly edition: string;
  readonly license: string;
  readonly citation: string;
}

/** A table as Parquet, its licence, edition and citation in the key-value metadata. Same table, same bytes. */
export function parquetBytes(table: Table, labels: FileLabels): Uint8Array {
  const metadata: readonly (readonly [string, string])[] = [
    ['table', table.name],
    ['title', table.title],
    ['description', table.description],
    ['key', table.key.join(' ')],
    ['edition', labels.edition],
    ['license', labels.license],
    ['citation', labels.citation],
    [
      'columns',
      JSON.stringify(
        Object.fromEntries(table.columns.map(({ name, description }) => [name, description])),
      ),
    ],
  ];
  const dates = table.columns.filter(({ type }) => type === 'date');
  const buffer = parquetWriteBuffer({
    schema: schemaFromColumnData({
      columnData: table.columns.map(({ name, type, required }) =>
        type === 'date'
          ? { name, data: [] }
          : { name, data: [], type: types[type], nullable: required !== true },
      ),
      // The writer has no short name for days; as text a query for a span of time would fail that the CSV answers.
      schemaOverrides: Object.fromEntries(dates.map((column) => [column.name, dayElement(column)])),
    }),
    columnData: table.columns.map((column, at) => ({
      name: column.name,
      data: table.rows.map((row) => stored(row[at] ?? null, column)),
      // Min and max help to skip row groups; there is one.
      statistics: false,
      offsetIndex: false,
    })),
    // The tarball compresses better what was not compressed before.
    codec: 'UNCOMPRESSED',
    rowGroupSize: Math.max(1, table.rows.length),
    kvMetadata: metadata.map(([key, value]) => ({ key, value })),
    createdBy: 'darkfigure',
  });
  return new Uint8Array(buffer);
}

const types = {
  string: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<Exclude<Column['type'], 'date'>, string>;

function dayElement({ name, required }: Column): SchemaElement {
  return {
    name,
    type: 'INT32',
    converted_type: 'DATE',
    logical_type: { type: 'DATE' },
    repetition_type: required === true ? 'REQUIRED' : 'OPTIONAL',
  };
}

/** A date as its days since 1970, everything else as it is. */
function stored(cell: Cell, { name, type }: Column): Cell {
  if (type !== 'date' || cell === null) return cell;
  const at = Date.parse(String(cell));
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== cell)
    throw new Error(`${name}: not a day: ${cell}`);
  return at / 86_400_000;
}
