import type { Scope } from '@darkfigure/dataset';
import type { CatalogFigure } from '@darkfigure/helpers/core';
import type { OpenData } from '../open-data.ts';
import type { Layout } from './layout.ts';
import { table } from './table.ts';

/** The axes of a figure, one a line, with what is counted first. */
export function scopeLines(
  { scope, status, measure, source }: CatalogFigure,
  data: OpenData,
  layout: Layout,
): string[] {
  const { catalog, label } = data;
  const { population, geography, period, denominator } = scope;
  const rows: (readonly [string, string])[] = [
    ['Measure', catalog.measure(measure).definition],
    ['Unit', label('unit', scope.unit)],
    ['Stage', label('stage', scope.stage)],
    ['Defined by', label('frame', scope.frame)],
    ['Exploitation', label('exploitation', scope.exploitation)],
    ['People', peopleText(population, source, data)],
    [
      'Place',
      `${label('geography-role', geography.role)} ${catalog.geography(geography.code).label}`,
    ],
    ['Period', periodText(period, data)],
    ...(denominator === null ? [] : [['100 % is', denominator.text] as const]),
    ['Method', label('method', scope.method)],
    ['Status', status.map((code) => label('status', code)).join(', ')],
  ];
  // “Not applicable” has an empty label: nothing is said of it.
  const said = rows.filter(([, text]) => text !== '');
  return table(
    [
      { title: '', fit: 'whole' },
      { title: '', fit: 'wrap' },
    ],
    said,
    layout,
  );
}

function peopleText(
  population: Scope['population'],
  source: string,
  { dataset, label }: OpenData,
): string {
  // A source may have a segment list of its own.
  const lists = [`${source}-segment`, 'segment'];
  const segments = population.segments.map(
    (code) =>
      dataset.codes.find((entry) => entry.code === code && lists.includes(entry.list))?.label ??
      code,
  );
  const { role, age, sex, citizenship } = population;
  const others = [
    ['age', age],
    ['sex', sex],
    ['citizenship', citizenship],
  ] as const;
  return [
    label('role', role),
    ...others.filter(([, code]) => code !== 'all').map(([list, code]) => label(list, code)),
    ...segments,
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function periodText(
  { start, end, calendar, temporal }: Scope['period'],
  { label }: OpenData,
): string {
  if (start === null && end === null) return label('calendar', calendar);
  const dates = `${start ?? 'not stated'} to ${end ?? 'not stated'}`;
  return `${dates} (${label('calendar', calendar)}; ${label('temporal', temporal)})`;
}
