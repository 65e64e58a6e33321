import type { Period } from '@darkfigure/schema';

const DAY = 86_400_000;

/** A period as SDMX writes it: a Gregorian year or month, or a start with its length in days; null where it has no both ends. */
export function sdmxTimePeriod({ start, end }: Period): string | null {
  if (start === null || end === null) return null;
  const [from, to] = [Date.parse(`${start}T00:00:00Z`), Date.parse(`${end}T00:00:00Z`)];
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const month = start.slice(0, 7);
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(start.slice(5, 7)), 0));
  if (start === `${month}-01` && to === lastOfMonth.getTime()) return month;
  return `${start}/P${(to - from) / DAY + 1}D`;
}
