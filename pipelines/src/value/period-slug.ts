import type { PeriodSpan } from './parse-period.ts';
import { YEAR_RULES, yearsOfSpan } from './period-years.ts';
import { lastDay } from './real-date.ts';

/**
 * The part of an id that names a period: `2023`, `fy2015-fy2017`, `20071207--20131231`, `202103`, `2015q1`,
 * `to-20131231`, `undated`. Different periods never share one.
 */
export function periodSlug(period: PeriodSpan): string {
  const { start, end, calendar } = period;
  switch (calendar) {
    case 'not-stated':
      return 'undated';
    case 'custom':
      return datesSlug(start, end);
    case 'calendar-year':
    case 'us-fiscal':
    case 'uk-fiscal':
    case 'grant-year': {
      const years = start === null || end === null ? undefined : yearsOfSpan(calendar, start, end);
      // Part of such a year, as in a report on the year so far: the calendar's name keeps it apart from plain dates.
      if (years === undefined) return `${calendar}-${plainSlug(start, end)}`;
      const [first, last] = years.map(
        (year) => YEAR_RULES[calendar].prefix.toLowerCase() + String(year),
      );
      return first === last ? `${first}` : `${first}-${last}`;
    }
    default:
      return calendar satisfies never;
  }
}

function datesSlug(start: string | null, end: string | null): string {
  if (start === null || end === null) return plainSlug(start, end);
  if (start === end) return compact(start);
  return monthsSlug(start, end) ?? plainSlug(start, end);
}

function plainSlug(start: string | null, end: string | null): string {
  if (start === null) return end === null ? 'undated' : `to-${compact(end)}`;
  return end === null ? `from-${compact(start)}` : `${compact(start)}--${compact(end)}`;
}

/** One whole month or quarter. */
function monthsSlug(start: string, end: string): string | undefined {
  const [year, first, last] = [
    Number(start.slice(0, 4)),
    Number(start.slice(5, 7)),
    Number(end.slice(5, 7)),
  ];
  const whole = start.endsWith('-01') && Number(end.slice(8)) === lastDay(year, last);
  if (!whole || start.slice(0, 4) !== end.slice(0, 4)) return undefined;
  if (first === last) return compact(start.slice(0, 7));
  return last === first + 2 && last % 3 === 0 ? `${year}q${last / 3}` : undefined;
}

const compact = (date: string) => date.replaceAll('-', '');
