import type { Dataset, Figure, Vintage } from '@darkfigure/schema';
import { type ColumnOf, fillTable, type Table } from '../table/table.ts';
import { maybe, text } from '../table/text-column.ts';
import { valueColumns } from '../table/value-columns.ts';
import { sdmxTimePeriod } from './sdmx-time-period.ts';

interface Row extends Vintage {
  readonly figure: Figure;
  readonly reading: number;
  readonly letters: readonly string[];
}

const structure = 'DARKFIGURE:FIGURES(1.0.0)';

/** A column of the value as the other tables have it. */
const ofValue = (name: string, of: string): ColumnOf<Row> => {
  const column = valueColumns.find((entry) => entry.name === of);
  if (column === undefined) throw new Error(`no column ${of}`);
  return { ...column, name };
};

const columns: readonly ColumnOf<Row>[] = [
  text('STRUCTURE[;]', 'What kind of structure the next column names.', () => 'dataflow'),
  text('STRUCTURE_ID', 'The name of the structure; none is published with it.', () => structure),
  text('ACTION', 'I: the row is information.', () => 'I'),
  text('FIGURE', 'The id of the figure.', ({ figure }) => figure.id),
  {
    name: 'READING',
    type: 'integer',
    required: true,
    description:
      'Which vintage of the figure this is, from 0. A disputed figure has a row for each that stands.',
    of: ({ reading }) => reading,
  },
  text('REF_AREA', 'The place, by its code.', ({ figure }) => figure.scope.geography.code),
  maybe(
    'TIME_PERIOD',
    'A year, a month, or a first day with how many days it lasts. Empty where a start or an end is not stated.',
    ({ figure }) => sdmxTimePeriod(figure.scope.period),
  ),
  ofValue('OBS_VALUE', 'best'),
  ofValue('LOW', 'low'),
  ofValue('HIGH', 'high'),
  ofValue('OP', 'op'),
  ofValue('LEVEL', 'level'),
  ofValue('BASIS', 'basis'),
  ofValue('TEXT', 'text'),
  ofValue('KIND', 'kind'),
  ofValue('QUALIFIER', 'qualifier'),
  text('UNIT_MEASURE', 'The unit.', ({ figure }) => figure.scope.unit),
  text('STAGE', 'How far identification had gone.', ({ figure }) => figure.scope.stage),
  maybe(
    'OBS_STATUS[]',
    'Letters of CL_OBS_STATUS. Empty where SDMX has none for the status.',
    ({ letters }) => letters.join(';'),
  ),
  text('STATUS[]', 'The status by our own codes.', ({ figure }) => figure.status.join(';')),
  text('PUBLICATION', 'The id of the publication.', ({ publication }) => publication),
];

/**
 * The standing readings as SDMX-CSV 2.0. The letters of OBS_STATUS are those that the code lists map to; a status of
 * ours that SDMX has no letter for stands in STATUS alone.
 *
 * @throws Error where a status or a reason is not in its code list.
 */
export function sdmxTable(dataset: Dataset): Table {
  const letterOf = new Map(
    dataset.codes
      .filter(({ list }) => list === 'status' || list === 'unknown-reason')
      .map(({ list, code, mapping }) => [`${list} ${code}`, mapping?.sdmx]),
  );
  const letter = (list: string, code: string): readonly string[] => {
    if (!letterOf.has(`${list} ${code}`)) throw new Error(`no ${code} in the code list ${list}`);
    const mapped = letterOf.get(`${list} ${code}`);
    return mapped === undefined ? [] : [mapped];
  };
  const rows = dataset.figures.flatMap((figure) =>
    figure.current.flatMap((index): Row[] => {
      const vintage = figure.vintages[index];
      if (vintage === undefined) return [];
      const { value } = vintage;
      const letters = [
        ...figure.status.flatMap((code) => letter('status', code)),
        ...(value.kind === 'unknown' ? letter('unknown-reason', value.reason) : []),
      ];
      return [{ ...vintage, figure, reading: index, letters: [...new Set(letters)] }];
    }),
  );
  return fillTable(
    {
      name: 'sdmx/figures',
      title: 'SDMX-CSV',
      description: 'The standing readings as SDMX-CSV 2.0.',
      key: ['FIGURE', 'READING'],
    },
    columns,
    rows,
  );
}
