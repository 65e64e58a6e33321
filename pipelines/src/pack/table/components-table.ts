import { createHash } from 'node:crypto';
import type { Dataset, UncertaintyComponent } from '@darkfigure/schema';
import { type ColumnOf, fillTable, type Table } from './table.ts';

/** The id of a component in the tables, from its content: the same in every edition. */
export function componentId(component: UncertaintyComponent): string {
  return createHash('sha256').update(JSON.stringify(component)).digest('hex').slice(0, 8);
}

const columns: readonly ColumnOf<UncertaintyComponent>[] = [
  {
    name: 'component',
    type: 'string',
    required: true,
    description: 'Its name in the column components of figures.',
    of: componentId,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    description: 'Kind of uncertainty.',
    of: ({ kind }) => kind,
  },
  {
    name: 'direction',
    type: 'string',
    required: true,
    description: 'The way in which the published number errs: under, over, either, unknown.',
    of: ({ direction }) => direction,
  },
  {
    name: 'size-low',
    type: 'number',
    description: 'Lower end of its size in the unit of the figure, where anybody has said it.',
    of: ({ size }) => size?.low ?? null,
  },
  {
    name: 'size-high',
    type: 'number',
    description: 'Upper end of its size.',
    of: ({ size }) => size?.high ?? null,
  },
  {
    name: 'size-level',
    type: 'number',
    description: 'Coverage of the ends as a fraction.',
    of: ({ size }) => size?.level ?? null,
  },
  {
    name: 'stated-by',
    type: 'string',
    required: true,
    description: 'source or curator.',
    of: ({ statedBy }) => statedBy,
  },
  {
    name: 'note',
    type: 'string',
    required: true,
    description: 'What it is, in our words.',
    of: ({ note }) => note,
  },
];

/**
 * Every component of uncertainty once, however many figures inherit it.
 *
 * @throws Error where two components would have one id.
 */
export function componentsTable(dataset: Dataset): Table {
  const byId = new Map<string, UncertaintyComponent>();
  for (const { uncertainty } of dataset.figures) {
    for (const component of uncertainty) {
      const id = componentId(component);
      const other = byId.get(id);
      if (other !== undefined && JSON.stringify(other) !== JSON.stringify(component))
        throw new Error(`two components of uncertainty have the id ${id}`);
      byId.set(id, component);
    }
  }
  const rows = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
  return fillTable(
    {
      name: 'components',
      title: 'Components of uncertainty',
      description: 'What makes the published numbers differ from the truth that they are used for.',
      key: ['component'],
    },
    columns,
    rows,
  );
}
