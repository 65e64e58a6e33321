import type { Figure, Vintage } from '@darkfigure/schema';
import { type Cells, cellsOf } from './cells.ts';
import { componentOfCells } from './component-of-cells.ts';
import { figureOfCells } from './figure-of-cells.ts';
import type { Table } from './table.ts';
import { vintageOfCells } from './vintage-of-cells.ts';

/** The three tables that hold every field of every figure. */
export interface FigureTables {
  readonly figures: Table;
  readonly superseded: Table;
  readonly components: Table;
}

/**
 * The figures that the tables were made from, field for field: the way back, which proves that the tables lose nothing.
 *
 * @throws Error where a cell is not what its column says, or a reference leads nowhere.
 */
export function figuresOfTables(tables: FigureTables): readonly Figure[] {
  const components = new Map(
    cellsOf(tables.components).map((cells) => [cells.text('component'), componentOfCells(cells)]),
  );
  const readings = new Map<string, { readonly all: Vintage[]; readonly current: number[] }>();
  const rows = cellsOf(tables.figures);
  const read = (cells: Cells, standing: boolean) => {
    const of = readings.get(cells.text('id')) ?? { all: [], current: [] };
    readings.set(cells.text('id'), of);
    const index = cells.number('vintage');
    of.all[index] = vintageOfCells(cells);
    if (standing) of.current.push(index);
  };
  for (const cells of rows) read(cells, true);
  for (const cells of cellsOf(tables.superseded)) read(cells, false);
  const figures = new Map<string, Figure>();
  for (const cells of rows) {
    const id = cells.text('id');
    const of = readings.get(id);
    // Of a disputed figure the rows say the same but for the reading, which was taken above.
    if (of !== undefined && !figures.has(id))
      figures.set(id, figureOfCells(cells, id, of.all, of.current, components));
  }
  return [...figures.values()];
}
