import type { Figure } from '@darkfigure/schema';
import { spaced } from './lists.ts';
import type { ColumnOf } from './table.ts';
import { maybe, text } from './text-column.ts';

/** The axes that decide what may be put beside what. */
export const scopeColumns: readonly ColumnOf<{ readonly figure: Figure }>[] = [
  text('unit', 'What one of the number is.', ({ figure }) => figure.scope.unit),
  text(
    'stage',
    'How far it was established: signal, at-risk, potential, … estimated-total.',
    ({ figure }) => figure.scope.stage,
  ),
  text('frame', 'Whose definition.', ({ figure }) => figure.scope.frame),
  text('exploitation', 'Form of exploitation.', ({ figure }) => figure.scope.exploitation),
  text(
    'role',
    'Who is counted: victim, trafficker, …',
    ({ figure }) => figure.scope.population.role,
  ),
  text('age', 'Age group.', ({ figure }) => figure.scope.population.age),
  text('sex', 'Sex.', ({ figure }) => figure.scope.population.sex),
  text('citizenship', 'Citizenship.', ({ figure }) => figure.scope.population.citizenship),
  maybe('segments', 'What else the source splits by, a space between the codes.', ({ figure }) =>
    spaced(figure.scope.population.segments),
  ),
  text(
    'place',
    'Code of the place; see the geographies.',
    ({ figure }) => figure.scope.geography.code,
  ),
  text(
    'place-role',
    'What the place is to the number: detection, exploitation, origin, …',
    ({ figure }) => figure.scope.geography.role,
  ),
  {
    name: 'start',
    type: 'date',
    description: 'First day of the period; empty = the source states none.',
    of: ({ figure }) => figure.scope.period.start,
  },
  {
    name: 'end',
    type: 'date',
    description: 'Last day of the period.',
    of: ({ figure }) => figure.scope.period.end,
  },
  text('calendar', 'Kind of year.', ({ figure }) => figure.scope.period.calendar),
  text('temporal', 'flow-in, stock-at or ever.', ({ figure }) => figure.scope.period.temporal),
  maybe(
    'denominator',
    'What is 100 % of a share, or the base of a rate.',
    ({ figure }) => figure.scope.denominator?.text ?? null,
  ),
  maybe(
    'denominator-figure',
    'The same by id, where it is held.',
    ({ figure }) => figure.scope.denominator?.figure ?? null,
  ),
  text('method', 'How the number was made.', ({ figure }) => figure.scope.method),
];
