import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '@darkfigure/schema';
import { componentsTable } from './components-table.ts';
import { csvText } from './csv-text.ts';
import { type FigureTables, figuresOfTables } from './figures-of-tables.ts';
import { figuresTable } from './figures-table.ts';
import { supersededTable } from './superseded-table.ts';
import { tableOfCsv } from './table-of-csv.ts';

/**
 * The tables of the figures, proven on the way: read back from their own CSV, they give every figure as it was.
 *
 * @throws Error at the first figure that the CSV does not hold whole.
 */
export function losslessTables(dataset: Dataset): FigureTables {
  const tables = {
    figures: figuresTable(dataset),
    superseded: supersededTable(dataset),
    components: componentsTable(dataset),
  };
  const back = figuresOfTables({
    figures: tableOfCsv(csvText(tables.figures), tables.figures),
    superseded: tableOfCsv(csvText(tables.superseded), tables.superseded),
    components: tableOfCsv(csvText(tables.components), tables.components),
  });
  if (back.length !== dataset.figures.length)
    throw new Error(`the tables hold ${back.length} of ${dataset.figures.length} figures`);
  dataset.figures.forEach((figure, index) => {
    if (!isDeepStrictEqual(figure, back[index]))
      throw new Error(`the tables do not hold ${figure.id} as it is`);
  });
  return tables;
}
