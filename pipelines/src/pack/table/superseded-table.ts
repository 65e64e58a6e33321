import type { Dataset, Figure, Vintage } from '@darkfigure/schema';
import { readingColumns } from './reading-columns.ts';
import { type ColumnOf, fillTable, type Table } from './table.ts';
import { valueColumns } from './value-columns.ts';

interface Row extends Vintage {
  readonly figure: Figure;
  readonly index: number;
}

const columns: readonly ColumnOf<Row>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: 'The figure.',
    of: ({ figure }) => figure.id,
  },
  {
    name: 'vintage',
    type: 'integer',
    required: true,
    description: 'Which of its vintages, from 0, oldest publication first.',
    of: ({ index }) => index,
  },
  ...valueColumns,
  {
    name: 'unit',
    type: 'string',
    required: true,
    description: 'What is counted, as in figures.',
    of: ({ figure }) => figure.scope.unit,
  },
  ...readingColumns,
];

/** The vintages that no longer stand, one row each; the standing ones have a row in the figures. */
export function supersededTable(dataset: Dataset): Table {
  return fillTable(
    {
      name: 'superseded',
      title: 'Superseded vintages',
      description:
        'Readings that no longer stand, as they were published. With the readings in figures these are all vintages.',
      key: ['id', 'vintage'],
    },
    columns,
    dataset.figures.flatMap((figure) =>
      figure.vintages.flatMap((vintage, index) =>
        figure.current.includes(index) ? [] : [{ ...vintage, figure, index }],
      ),
    ),
  );
}
