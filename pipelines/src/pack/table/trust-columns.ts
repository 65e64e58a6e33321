import type { Figure } from '@darkfigure/schema';
import { componentId } from './components-table.ts';
import { spaced } from './lists.ts';
import type { ColumnOf } from './table.ts';
import { text } from './text-column.ts';

/** How far a figure is to be trusted: its status, its errors and its grades. */
export const trustColumns: readonly ColumnOf<{ readonly figure: Figure }>[] = [
  text('status', 'Status codes, a space between them.', ({ figure }) => spaced(figure.status)),
  text(
    'direction',
    'The ways in which the number errs against the truth it is used for, of all its components, a space between them.',
    ({ figure }) => spaced([...new Set(figure.uncertainty.map((part) => part.direction))].sort()),
  ),
  text(
    'components',
    'Its components of uncertainty, by the ids in components, a space between them.',
    ({ figure }) => spaced(figure.uncertainty.map(componentId)),
  ),
  text(
    'reliability',
    'Grade of the source, A–F; F = cannot be judged.',
    ({ figure }) => figure.reliability.grade,
  ),
  text('reliability-reason', 'Why that grade.', ({ figure }) => figure.reliability.reason),
  text(
    'credibility',
    'Grade of this item, 1–6; 6 = cannot be judged.',
    ({ figure }) => figure.credibility.grade,
  ),
  text('credibility-reason', 'Why that grade.', ({ figure }) => figure.credibility.reason),
];
