import type { Calendar } from '@darkfigure/schema';

/** The calendars whose years have a fixed first and last day. */
export type YearlyCalendar = Exclude<Calendar, 'custom' | 'not-stated'>;

interface YearRule {
  readonly prefix: string;
  /** Month and day of the first and last day, and how many years before or after the named year they fall. */
  readonly first: readonly [shift: number, monthDay: string];
  readonly last: readonly [shift: number, monthDay: string];
}

/** How each calendar's years run, and the prefix that names them in a raw cell. */
export const YEAR_RULES: Readonly<Record<YearlyCalendar, YearRule>> = {
  'calendar-year': { prefix: '', first: [0, '01-01'], last: [0, '12-31'] },
  'us-fiscal': { prefix: 'FY', first: [-1, '10-01'], last: [0, '09-30'] },
  'uk-fiscal': { prefix: 'UKFY', first: [0, '04-01'], last: [1, '03-31'] },
  'grant-year': { prefix: 'GY', first: [-1, '07-01'], last: [0, '06-30'] },
};

/** First and last day of the years from `first` to `last` of a calendar. */
export function spanOfYears(
  calendar: YearlyCalendar,
  first: number,
  last: number,
): { start: string; end: string } {
  const rule = YEAR_RULES[calendar];
  return {
    start: `${first + rule.first[0]}-${rule.first[1]}`,
    end: `${last + rule.last[0]}-${rule.last[1]}`,
  };
}

/** The years that two days delimit in a calendar, or undefined if they are not its first and last days. */
export function yearsOfSpan(
  calendar: YearlyCalendar,
  start: string,
  end: string,
): readonly [number, number] | undefined {
  const rule = YEAR_RULES[calendar];
  const years = [
    Number(start.slice(0, 4)) - rule.first[0],
    Number(end.slice(0, 4)) - rule.last[0],
  ] as const;
  const same = spanOfYears(calendar, years[0], years[1]);
  return same.start === start && same.end === end ? years : undefined;
}
