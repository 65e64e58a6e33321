import { missingColumn, unknownColumn } from './column-issues.ts';
import type { Axis, Cell, Layout } from './layout.ts';

/** What a column of numbers stands for, as constant labels. */
type GridColumn = Readonly<Partial<Record<Exclude<Axis, 'value'>, string>>> & {
  /** What the number in parentheses stands for where a cell has one: the main number’s labels with these changes. */
  readonly parenthesis?: Readonly<Partial<Record<Exclude<Axis, 'value'>, string>>>;
};

export interface GridSpec {
  /** Columns that say what a row is of: header → axis. */
  readonly rows: Readonly<Record<string, Exclude<Axis, 'value'>>>;
  /** Columns of numbers: header → labels; or the axis that the header of every other column is a label of. */
  readonly columns: Readonly<Record<string, GridColumn>> | Exclude<Axis, 'value'>;
  /** What holds for the whole table. A row or column label wins over it. */
  readonly constant?: GridColumn;
}

/**
 * Rows by columns: yearly tables (a row a year, a column a quantity, with parts in parentheses) and cross tables (a row a
 * type, a column a year). An empty cell says nothing.
 */
export function grid(spec: GridSpec): Layout {
  return {
    name: 'grid',
    *read(table, issues) {
      const before = issues.length;
      const { columns } = spec;
      const known = [
        ...Object.keys(spec.rows),
        ...(typeof columns === 'string' ? [] : Object.keys(columns)),
      ];
      const names = table.header.map((cell) => cell.text);
      for (const cell of table.header) {
        if (typeof columns !== 'string' && !known.includes(cell.text))
          issues.push(
            unknownColumn(table, cell, 'a column that the source module declares', known),
          );
      }
      for (const name of known) {
        if (!names.includes(name)) issues.push(missingColumn(table, name, known));
      }
      if (issues.length > before) return;

      for (const row of table.rows) {
        const labels: Partial<Record<Axis, Cell>> = {};
        row.forEach((cell, index) => {
          const axis = spec.rows[names[index] ?? ''];
          if (axis !== undefined && cell.text !== '') labels[axis] = cell;
        });
        for (const [index, cell] of row.entries()) {
          const header = table.header[index] as Cell;
          if (spec.rows[header.text] !== undefined || cell.text === '') continue;
          const ofColumn =
            typeof columns === 'string' ? { [columns]: header.text } : (columns[header.text] ?? {});
          const constant = asCells({ ...spec.constant, ...ofColumn }, header);
          yield { ...constant, ...labels, value: cell, part: 'main' };
          const { parenthesis } = { ...spec.constant, ...ofColumn };
          if (parenthesis !== undefined && cell.text.includes('('))
            yield {
              ...constant,
              ...labels,
              ...asCells(parenthesis, header),
              value: cell,
              part: 'parenthesis',
            };
        }
      }
    },
  };
}

function asCells(labels: GridColumn, at: Cell): Partial<Record<Axis, Cell>> {
  const cells: Partial<Record<Axis, Cell>> = {};
  for (const [axis, text] of Object.entries(labels)) {
    if (typeof text === 'string' && text !== '')
      cells[axis as Axis] = { text, line: at.line, column: at.column };
  }
  return cells;
}
