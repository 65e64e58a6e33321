import type { Dataset } from '@darkfigure/schema';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { readingColumns } from './reading-columns.ts';
import { remarkColumns } from './remark-columns.ts';
import { scopeColumns } from './scope-columns.ts';
import { type ColumnOf, fillTable, type Table } from './table.ts';
import { maybe, text } from './text-column.ts';
import { trustColumns } from './trust-columns.ts';
import { valueColumns } from './value-columns.ts';

const columns: readonly ColumnOf<FigureRow>[] = [
  text('id', 'The id of the figure; it never changes.', ({ figure }) => figure.id),
  {
    name: 'vintage',
    type: 'integer',
    required: true,
    description:
      'Which vintage of the figure this is, from 0, oldest publication first; those before it stand in superseded.',
    of: ({ index }) => index,
  },
  {
    name: 'readings',
    type: 'integer',
    required: true,
    description:
      'How many readings stand. More than 1 = disputed: each has a row, and none is better.',
    of: ({ figure }) => figure.current.length,
  },
  text('source', 'The source, by id.', ({ figure }) => figure.source),
  text('publisher', 'Who published the source.', ({ publisher }) => publisher),
  text('measure', 'What is counted, by id.', ({ figure }) => figure.measure),
  text('label', 'What the number is of, as a phrase that follows it.', ({ label }) => label),
  ...valueColumns,
  ...scopeColumns,
  text('place-label', 'The place in words.', ({ placeLabel }) => placeLabel),
  ...trustColumns,
  ...readingColumns,
  text('publication-title', 'Its title.', ({ title }) => title),
  maybe(
    'published',
    'YYYY, YYYY-MM or YYYY-MM-DD; empty = no date was seen.',
    ({ published }) => published,
  ),
  ...remarkColumns,
];

/** One row a figure: its current reading with scope, uncertainty, grades and source; of a disputed one each standing reading. */
export function figuresTable(dataset: Dataset): Table {
  return fillTable(
    {
      name: 'figures',
      title: 'Figures',
      description:
        'Published figures on human trafficking, each with its own words, interval, scope, uncertainty, grades and source.',
      key: ['id', 'vintage'],
    },
    columns,
    figureRows(dataset),
  );
}
