import { byCodeUnit } from '../by-code-unit.ts';
import type { SeriesBreak } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { breakSide } from '../scope/break-side.ts';
import { namedYears } from '../text/year-name.ts';
import { breaksOf } from './breaks-among.ts';
import { seriesKey } from './series-key.ts';
import type { FigureSeries, SeriesRun, SeriesStep } from './series-types.ts';

/** Sorts figures into series and these into runs; the series stand in the order of their first figures. */
export function seriesOf(figures: Iterable<CatalogFigure>): readonly FigureSeries[] {
  const groups = new Map<string, [CatalogFigure, ...CatalogFigure[]]>();
  for (const figure of figures) {
    const key = seriesKey(figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else if (!group.includes(figure)) group.push(figure);
  }
  return [...groups.values()].map(oneSeries);
}

function oneSeries(figures: readonly [CatalogFigure, ...CatalogFigure[]]): FigureSeries {
  const [first] = figures;
  const { period, denominator: _, ...scope } = first.scope;
  return {
    source: first.source,
    measure: first.measure,
    scope,
    calendar: period.calendar,
    temporal: period.temporal,
    runs: runsOf(figures.filter(isDated).toSorted(inTime)),
    undated: figures.filter((figure) => !isDated(figure)),
  };
}

/** Whether a figure has a place in time: what is cumulated stands where the counting stopped. */
function isDated({ scope: { period } }: CatalogFigure): boolean {
  return period.end !== null && (period.start !== null || period.temporal === 'ever');
}

function inTime(a: CatalogFigure, b: CatalogFigure): number {
  const [one, other] = [a.scope.period, b.scope.period];
  return (
    byCodeUnit(one.start ?? '', other.start ?? '') ||
    byCodeUnit(one.end ?? '~', other.end ?? '~') ||
    byCodeUnit(a.id, b.id)
  );
}

function runsOf(figures: readonly CatalogFigure[]): readonly SeriesRun[] {
  const breaks = breaksOf(figures);
  const runs: { breaks: readonly SeriesBreak[]; steps: SeriesStep[] }[] = [];
  let before: CatalogFigure | undefined;
  for (const figure of figures) {
    const { period } = figure.scope;
    const passed = breaks.filter(
      (item) =>
        before !== undefined && breakSide(before.scope.period, item) !== breakSide(period, item),
    );
    const gap = before === undefined ? [] : missingYears(before, figure);
    const at = passed[0]?.at ?? '';
    const run = runs.at(-1);
    if (run === undefined || passed.length > 0) {
      // Years before the break belong to the regime that it ended.
      run?.steps.push(...missing(gap.filter((year) => yearStart(figure, year) < at)));
      const rest = gap.filter((year) => yearStart(figure, year) >= at);
      runs.push({ breaks: passed, steps: [...missing(rest), stepOf(figure)] });
    } else {
      run.steps.push(...missing(gap), stepOf(figure));
    }
    before = figure;
  }
  return runs;
}

function stepOf(figure: CatalogFigure): SeriesStep {
  if (figure.state === 'disputed') return { kind: 'disputed', figure };
  return { kind: figure.value.kind === 'unknown' ? 'unknown' : 'settled', figure };
}

/** The years between two periods of whole years, as their calendar names them. */
function missingYears(before: CatalogFigure, figure: CatalogFigure): readonly number[] {
  const [one, other] = [namedYears(before.scope.period), namedYears(figure.scope.period)];
  if (one === null || other === null) return [];
  const between = Math.max(0, other.first - one.last - 1);
  return Array.from({ length: between }, (_, step) => one.last + 1 + step);
}

function missing(years: readonly number[]): readonly SeriesStep[] {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ kind: 'missing', years: { first, last } }];
}

/** The first day of another year of the figure’s own calendar. */
function yearStart({ scope: { period } }: CatalogFigure, year: number): string {
  const own = namedYears(period)?.first ?? year;
  const start = period.start ?? '';
  return `${Number(start.slice(0, 4)) + year - own}${start.slice(4)}`;
}
