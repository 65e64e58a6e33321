import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { breaksAmong } from '../comparison/breaks-among.ts';
import type { FigureSeries } from '../comparison/series-types.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { addFigure } from './add-figure.ts';
import { centreOf } from './centre-of.ts';
import { addRow, type ChartMarks } from './chart-marks.ts';
import type { Drawing } from './drawing.ts';
import { breakText, type DrawnBreak } from './drawn-break.ts';
import { figureLabels } from './figure-labels.ts';
import { type LayerName, layerOf } from './mark-name.ts';
import { roomBetween } from './room-between.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';
import { yearAxis } from './year-axis.ts';

/** Series drawn over time: a line a stretch of a run, and everything that interrupts it. */
export function overTime(
  all: readonly CatalogFigure[],
  series: readonly FigureSeries[],
  reach: number,
  { width, height }: Readonly<Record<'width' | 'height', number>>,
  format: LocaleFormat,
  context: CatalogContext,
): Drawing {
  const undrawn = series.flatMap(({ undated }) => undated);
  const dated = all.filter((figure) => !undrawn.includes(figure));
  const periods = dated.map(({ scope }) => scope.period);
  const time = timeAxis(periods, context);
  const edges = periods.flatMap((period) => {
    const [from, to] = [time.from(period), time.to(period)];
    return from === to ? [from - 0.5, to + 0.5] : [from, to];
  });
  const { each } = figureLabels(series.flatMap(firstOf), false, format, context);
  const { shared } = figureLabels(all, false, format, context);
  const marks: ChartMarks = new Map();
  const cut = new Map<string, Set<string>>();
  const apart = roomBetween(all, series.length, (Math.max(...edges) - Math.min(...edges)) / width);
  for (const [index, { runs, temporal }] of series.entries()) {
    const label = series.length === 1 ? '' : (each[index] ?? '');
    // A stretch of line ends at every break, gap, dispute and absence.
    let stretch = 0;
    let before = Number.NEGATIVE_INFINITY;
    for (const { breaks, steps } of runs) {
      stretch += 1;
      for (const { id } of breaks) cut.set(id, (cut.get(id) ?? new Set()).add(label));
      for (const step of steps) {
        if (step.kind === 'missing') {
          stretch += 1;
          const { first, last } = step.years;
          const says = `no figure for ${format.year(first === last ? first : `${first} to ${last}`)}`;
          if (series.length === 1)
            addRow(marks, 'gaps', { from: first - 0.5, to: last + 0.5, says });
          continue;
        }
        const { period } = step.figure.scope;
        const [from, to] = [time.from(period), time.to(period)];
        const middle = (from + to) / 2 + (index - (series.length - 1) / 2) * apart;
        const at = Math.round(middle * 1000) / 1000;
        // Periods that overlap do not follow each other.
        if (from < before - 0.1) stretch += 1;
        before = to;
        addFigure(step.figure, { series: label, at, from, to }, reach, marks);
        const centre = step.kind === 'settled' ? centreOf(step.figure) : null;
        if (centre === null) stretch += 1;
        else if (temporal !== 'ever')
          addRow(marks, layerOf('lines', step.figure), {
            series: label,
            run: `${index + 1}.${stretch}`,
            at,
            value: centre,
          });
      }
    }
  }
  // The axis of years has no room for what every number is printed as.
  marks.delete('labels');
  dropLoneLines('lines', marks);
  dropLoneLines('computed-lines', marks);
  const breaks = breaksAmong(dated).map(({ item }, index): DrawnBreak => {
    const [only = '', ...others] = cut.get(item.id) ?? [];
    return {
      ...item,
      name: `Break ${format.number(index + 1)}`,
      series: others.length === 0 ? only : '',
    };
  });
  for (const drawn of breaks) {
    const row = { at: time.at(drawn.at), series: drawn.series, says: breakText(drawn, format) };
    addRow(marks, 'breaks', row);
    addRow(marks, 'break-names', { ...row, text: drawn.name });
  }
  return {
    marks,
    breaks,
    undrawn,
    shared,
    axes: {
      isTime: true,
      place: yearAxis(time.title, Math.min(...edges), Math.max(...edges), width, format),
      value: valueAxis(all, Math.ceil(height / 55), format, context),
      series: series.length === 1 ? undefined : each,
    },
  };
}

function firstOf({ runs, undated }: FigureSeries): readonly CatalogFigure[] {
  const dated = runs.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === 'missing' ? [] : [step.figure])),
  );
  return [...dated, ...undated].slice(0, 1);
}

/** A line of one point is no line. */
function dropLoneLines(name: LayerName, marks: ChartMarks): void {
  const rows = marks.get(name) ?? [];
  const joined = rows.filter(({ run }) => rows.filter((row) => row.run === run).length > 1);
  if (joined.length === 0) marks.delete(name);
  else marks.set(name, joined);
}
