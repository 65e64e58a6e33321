export type Cell = string | number | boolean | null;

/** A column of a table; `null` in a cell is said by an empty field in CSV and by null in Parquet. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  /** No cell is null. */
  readonly required?: boolean;
}

/** One published table, before it is CSV or Parquet. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The columns that identify a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column with the way to its cell. */
export interface ColumnOf<Row> extends Column {
  readonly of: (row: Row) => Cell;
}

/** Fills a table; a row is what its columns read. */
export function fillTable<Row>(
  about: Omit<Table, 'columns' | 'rows'>,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Table {
  return {
    ...about,
    columns: columns.map(({ of: _, ...column }) => column),
    rows: rows.map((row) => columns.map((column) => column.of(row))),
  };
}
