import type { Dataset, Figure, Vintage } from '@darkfigure/schema';
import { componentId } from './components-table.ts';
import { lined, spaced } from './lists.ts';
import { readingColumns } from './reading-columns.ts';
import { scopeColumns } from './scope-columns.ts';
import { type ColumnOf, fillTable, type Table } from './table.ts';
import { valueColumns } from './value-columns.ts';

interface Row extends Vintage {
  readonly figure: Figure;
  readonly index: number;
  readonly label: string;
  readonly placeLabel: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
}

type Of = ColumnOf<Row>['of'];
const text = (name: string, description: string, of: Of): ColumnOf<Row> => ({
  name,
  type: 'string',
  required: true,
  description,
  of,
});
const maybe = (name: string, description: string, of: Of): ColumnOf<Row> => ({
  name,
  type: 'string',
  description,
  of,
});

const columns: readonly ColumnOf<Row>[] = [
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
  ...readingColumns,
  text('publication-title', 'Its title.', ({ title }) => title),
  maybe(
    'published',
    'YYYY, YYYY-MM or YYYY-MM-DD; empty = no date was seen.',
    ({ published }) => published,
  ),
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

/** One row a figure: its current reading with scope, uncertainty, grades and source; of a disputed one each standing reading. */
export function figuresTable(dataset: Dataset): Table {
  const measures = new Map(dataset.measures.map((entry) => [entry.id, entry.label]));
  const places = new Map(dataset.geographies.map((entry) => [entry.code, entry.label]));
  const publishers = new Map(dataset.sources.map((entry) => [entry.id, entry.publisher]));
  const publications = new Map(dataset.publications.map((entry) => [entry.id, entry]));
  const rows = dataset.figures.flatMap((figure) =>
    figure.current.map((index): Row => {
      const vintage = known(figure.vintages[index], `vintage ${index} of ${figure.id}`);
      const { title, published } = known(
        publications.get(vintage.publication),
        vintage.publication,
      );
      return {
        ...vintage,
        figure,
        index,
        label: known(measures.get(figure.measure), figure.measure),
        placeLabel: known(places.get(figure.scope.geography.code), figure.scope.geography.code),
        publisher: known(publishers.get(figure.source), figure.source),
        title,
        published,
      };
    }),
  );
  return fillTable(
    {
      name: 'figures',
      title: 'Figures',
      description:
        'Published figures on human trafficking, each with its own words, interval, scope, uncertainty, grades and source.',
      key: ['id', 'vintage'],
    },
    columns,
    rows,
  );
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
