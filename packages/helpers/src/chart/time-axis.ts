import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Period } from '../catalog/dataset-types.ts';
import { namedYears } from '../text/year-name.ts';

/** Where periods stand on an axis of years: a year lies around its own name, from a half before to a half after it. */
export interface TimeAxis {
  readonly title: string;
  readonly from: (period: Period) => number;
  readonly to: (period: Period) => number;
  readonly at: (day: string) => number;
}

/** One calendar is labelled by its own years; several share the calendar year’s. */
export function timeAxis(periods: readonly Period[], { codes }: CatalogContext): TimeAxis {
  const [first] = periods;
  const years = first === undefined ? null : namedYears(first);
  const isOneCalendar = periods.every(
    (period) => period.calendar === first?.calendar && namedYears(period) !== null,
  );
  // What is cumulated stands where the counting stopped, at the end of the year that names the tick.
  const isCumulated = first?.temporal === 'ever';
  const shift =
    isOneCalendar && years !== null && first?.start != null ? years.first - yearOf(first.start) : 0;
  const at = (day: string) => rounded(yearOf(day) + (isCumulated ? -1 : shift - 0.5));
  const edge = (day: string | null, other: string | null) => at(day ?? other ?? '');
  const to = ({ start, end }: Period) => edge(end === null ? null : nextDay(end), start);
  const label = codes.label('calendar', first?.calendar ?? '');
  return {
    title: isCumulated
      ? 'Counted up to the end of the year'
      : !isOneCalendar
        ? 'Year (a mark stands at the middle of its period)'
        : first?.calendar === 'calendar-year'
          ? 'Year'
          : label,
    from: (period) => (isCumulated ? to(period) : edge(period.start, period.end)),
    to,
    at,
  };
}

const DAY = 86_400_000;
const nextDay = (day: string) => new Date(Date.parse(day) + DAY).toISOString();

/** A day as a fraction of the calendar year. */
function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) - start) / (end - start);
}

/** To about a third of a day, so that no binary fractions stand in the specification. */
const rounded = (year: number) => Math.round(year * 1000) / 1000;
