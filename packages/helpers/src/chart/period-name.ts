import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Period } from '../catalog/dataset-types.ts';
import { namedYears } from '../text/year-name.ts';

/** A period in a few signs: “2024”, “2012–2014”, “US fiscal years 2023”, “2007-12-07–2012-12-31”, “since 2007-12-07”. */
export function periodName(period: Period, { codes }: CatalogContext): string {
  const { start, end, calendar } = period;
  const span = (from: string | number, to: string | number) =>
    from === to ? `${from}` : `${from}–${to}`;
  const years = namedYears(period);
  if (years !== null) {
    const name = span(years.first, years.last);
    return calendar === 'calendar-year' ? name : `${codes.label('calendar', calendar)} ${name}`;
  }
  if (start === null) return end === null ? 'period not stated' : `up to ${end}`;
  return end === null ? `since ${start}` : span(start, end);
}
