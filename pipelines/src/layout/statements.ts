import { missingColumn, unknownColumn } from './column-issues.ts';
import { type Axis, axes, type Cell, type Layout } from './layout.ts';

const required: readonly Axis[] = ['quantity', 'place', 'period', 'value'];

/**
 * One row a number: the layout of press releases, fact sheets and running text. Columns are named after the axes;
 * `quantity`, `place`, `period` and `value` must be there.
 */
export const statements: Layout = {
  name: 'statements',
  *read(table, issues) {
    const before = issues.length;
    const columns: (Axis | undefined)[] = table.header.map((cell) => {
      const axis = axes.find((name) => name === cell.text);
      if (axis === undefined)
        issues.push(unknownColumn(table, cell, `one of ${axes.join(', ')}`, axes));
      return axis;
    });
    for (const axis of required) {
      if (!columns.includes(axis)) issues.push(missingColumn(table, axis, required));
    }
    if (issues.length > before) return;
    for (const row of table.rows) {
      const cells: Partial<Record<Axis, Cell>> = {};
      row.forEach((cell, index) => {
        const axis = columns[index];
        if (axis !== undefined && cell.text !== '') cells[axis] = cell;
      });
      const at = row[0] as Cell;
      if (cells.value === undefined) {
        const cell = row[columns.indexOf('value')] ?? at;
        issues.push({
          code: 'empty-cell',
          file: table.path,
          line: cell.line,
          column: cell.column,
          message: 'no value',
          expected: 'the published text, or "not available"',
        });
        continue;
      }
      if (cells.quantity === undefined) {
        issues.push({
          code: 'empty-cell',
          file: table.path,
          line: at.line,
          column: at.column,
          message: 'no quantity',
          expected: 'what is counted',
        });
        continue;
      }
      yield { ...cells, value: cells.value, part: 'main' };
    }
  },
};
