import type { Figure } from '@darkfigure/schema';
import { lined, spaced } from './lists.ts';
import type { ColumnOf } from './table.ts';
import { maybe } from './text-column.ts';

/** What else must be known of a figure: its breaks, what is disputed, what nobody can answer. */
export const remarkColumns: readonly ColumnOf<{ readonly figure: Figure }>[] = [
  maybe('breaks', 'Breaks of its series, by id, a space between them.', ({ figure }) =>
    spaced(figure.breaks),
  ),
  maybe(
    'contested',
    'What the method is disputed for.',
    ({ figure }) => figure.contested?.about ?? null,
  ),
  maybe('contested-for', 'Pages for it, a space between them.', ({ figure }) =>
    spaced(figure.contested?.for ?? []),
  ),
  maybe('contested-against', 'Pages against it.', ({ figure }) =>
    spaced(figure.contested?.against ?? []),
  ),
  maybe('notes', 'Notes, one a line.', ({ figure }) => lined(figure.notes)),
  maybe(
    'question',
    'The question that nobody can answer.',
    ({ figure }) => figure.unanswered?.question ?? null,
  ),
  maybe('unanswered', 'Why nobody can.', ({ figure }) => figure.unanswered?.why ?? null),
  maybe('needed', 'What would be needed, one a line.', ({ figure }) =>
    lined(figure.unanswered?.needed ?? []),
  ),
  maybe(
    'nearest',
    'Figures nearby and why they are not the answer, “id: why”, one a line.',
    ({ figure }) =>
      lined((figure.unanswered?.nearest ?? []).map((near) => `${near.figure}: ${near.why}`)),
  ),
];
