import type { Dataset, Figure, Vintage } from '@darkfigure/schema';
import { type ColumnOf, fillTable, type Table } from '../table/table.ts';
import { valueColumns } from '../table/value-columns.ts';
import { sdmxTimePeriod } from './sdmx-time-period.ts';

interface Row extends Vintage {
  readonly figure: Figure;
  readonly reading: number;
  readonly letters: readonly string[];
}

const cell = (name: string) => {
  const column = valueColumns.find((entry) => entry.name === name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return column.of;
};
const text = (name: string, of: ColumnOf<Row>['of']): ColumnOf<Row> => ({
  name,
  type: 'string',
  description: name,
  of,
});
const number = (name: string, of: ColumnOf<Row>['of']): ColumnOf<Row> => ({
  ...text(name, of),
  type: 'number',
});

const columns: readonly ColumnOf<Row>[] = [
  text('STRUCTURE[;]', () => 'dataflow'),
  text('STRUCTURE_ID', () => 'DARKFIGURE:FIGURES(1.0.0)'),
  text('ACTION', () => 'I'),
  text('FIGURE', ({ figure }) => figure.id),
  number('READING', ({ reading }) => reading),
  text('REF_AREA', ({ figure }) => figure.scope.geography.code),
  text('TIME_PERIOD', ({ figure }) => sdmxTimePeriod(figure.scope.period)),
  number('OBS_VALUE', cell('best')),
  number('LOW', cell('low')),
  number('HIGH', cell('high')),
  text('TEXT', cell('text')),
  text('KIND', cell('kind')),
  text('QUALIFIER', cell('qualifier')),
  text('UNIT_MEASURE', ({ figure }) => figure.scope.unit),
  text('STAGE', ({ figure }) => figure.scope.stage),
  text('OBS_STATUS[]', ({ letters }) => letters.join(';')),
  text('STATUS[]', ({ figure }) => figure.status.join(';')),
  text('PUBLICATION', ({ publication }) => publication),
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
      name: 'sdmx',
      title: 'SDMX-CSV',
      description: 'The standing readings as SDMX-CSV 2.0.',
      key: ['FIGURE', 'READING'],
    },
    columns,
    rows,
  );
}
