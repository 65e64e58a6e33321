import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, Table } from './table.ts';

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
  const buffer = parquetWriteBuffer({
    columnData: table.columns.map((column, at) => ({
      name: column.name,
      data: table.rows.map((row) => row[at] ?? null),
      type: types[column.type],
      nullable: column.required !== true,
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
  date: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
} as const satisfies Record<Column['type'], string>;
