import type { ColumnOf } from './table.ts';

/** A column of texts, none of which is null. */
export function text<Row>(
  name: string,
  description: string,
  of: ColumnOf<Row>['of'],
): ColumnOf<Row> {
  return { name, type: 'string', required: true, description, of };
}

/** A column of texts, some of which may be null. */
export function maybe<Row>(
  name: string,
  description: string,
  of: ColumnOf<Row>['of'],
): ColumnOf<Row> {
  return { name, type: 'string', description, of };
}
