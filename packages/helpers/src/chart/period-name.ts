import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Period } from '../catalog/dataset-types.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { namedYears } from '../text/year-name.ts';

/** A period in a few signs: “2024”, “2012–2014”, “US fiscal years 2023”, “2007-12-07–2012-12-31”, “since 2007-12-07”. */
export function periodName(
  period: Period,
  { codes }: CatalogContext,
  { day, year, isLatin }: LocaleFormat,
): string {
  const { start, end, calendar } = period;
  // Among English words “٢٠١٢–٢٠١٤” and the parts of “٢٠١٢-١٢-٠٧” would stand the wrong way round.
  const on = (date: string) => (isLatin() ? date : day(date));
  const span = (from: string, to: string) =>
    from === to ? from : `${from}${isLatin() ? '–' : ' to '}${to}`;
  const years = namedYears(period);
  if (years !== null) {
    const name = span(year(years.first), year(years.last));
    return calendar === 'calendar-year' ? name : `${codes.label('calendar', calendar)} ${name}`;
  }
  if (start === null) return end === null ? 'period not stated' : `up to ${on(end)}`;
  return end === null ? `since ${on(start)}` : span(on(start), on(end));
}
