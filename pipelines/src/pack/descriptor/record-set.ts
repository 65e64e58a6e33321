import type { Column, Table } from '../table/table.ts';

const dataTypes = {
  string: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
} as const satisfies Record<Column['type'], string>;

/** One table as Croissant describes it: what its columns hold, and where in which file. */
export function recordSet(table: Table): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': table.name,
    name: table.name,
    description: table.description,
    key: table.key.map((column) => ({ '@id': `${table.name}/${column}` })),
    field: table.columns.map(({ name, type, description }) => ({
      '@type': 'cr:Field',
      '@id': `${table.name}/${name}`,
      name,
      description,
      dataType: dataTypes[type],
      source: { fileObject: { '@id': `csv/${table.name}.csv` }, extract: { column: name } },
    })),
  };
}
