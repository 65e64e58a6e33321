import type { Figure, Value } from '@darkfigure/schema';

/** One year of a series. */
export interface SeriesYear {
  readonly year: number;
  readonly figure: Figure;
  /** The number that stands; `undefined` for a bound, something unknown or a range without a best value. */
  readonly number: number | undefined;
  readonly kind: Value['kind'];
}

/** Figures that differ in nothing but their year, by a key; only such as cover one year. */
export function seriesOf(figures: readonly Figure[]): ReadonlyMap<string, readonly SeriesYear[]> {
  const series = new Map<string, SeriesYear[]>();
  for (const figure of figures) {
    const year = yearOf(figure);
    const vintage = figure.vintages[figure.current[0] ?? 0];
    if (year === undefined || vintage === undefined) continue;
    const { value } = vintage;
    const key = seriesKey(figure);
    series.set(key, [
      ...(series.get(key) ?? []),
      { year, figure, number: numberOf(value), kind: value.kind },
    ]);
  }
  for (const years of series.values()) years.sort((a, b) => a.year - b.year);
  return series;
}

/** What the years of one series share. */
export function seriesKey({ measure, scope }: Figure): string {
  const { exploitation, population, geography, period } = scope;
  return JSON.stringify([
    measure,
    exploitation,
    population,
    geography,
    period.calendar,
    period.temporal,
  ]);
}

/** The year that a period of at most one year ends in. */
function yearOf({ scope: { period } }: Figure): number | undefined {
  if (period.start === null || period.end === null || period.calendar === 'custom')
    return undefined;
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return last - first <= (period.calendar === 'calendar-year' ? 0 : 1) ? last : undefined;
}

/** A value as one number, where it is one. */
export function numberOf(value: Value): number | undefined {
  switch (value.kind) {
    case 'point':
      return value.value;
    case 'range':
    case 'interval':
      return value.best;
    case 'bound':
    case 'unknown':
      return undefined;
    default:
      return value satisfies never;
  }
}
