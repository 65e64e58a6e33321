import type { Period } from '@darkfigure/schema';
import { spanOfYears, YEAR_RULES, type YearlyCalendar, yearsOfSpan } from './period-years.ts';
import { lastDay, realDate } from './real-date.ts';

/** A period without its temporal kind, which the measure says and not the cell. */
export type PeriodSpan = Omit<Period, 'temporal'>;

type PeriodCode =
  /** The text has none of the forms of a period. */
  | 'not-a-period'
  /** The form is right, but the calendar has no such day, month, quarter or year. */
  | 'not-a-date'
  /** The end lies before the start. */
  | 'reversed-period';

export type PeriodResult =
  | ({ readonly ok: true } & PeriodSpan)
  | {
      readonly ok: false;
      readonly code: PeriodCode;
      readonly message: string;
      readonly at: number;
      readonly expected: string;
    };

const FORMS = 'YYYY, YYYY-YYYY, FY…, UKFY…, GY…, YYYYQn, YYYY-MM, YYYY-MM-DD, start/end or nothing';
const YEARS = /^(?<prefix>UKFY|FY|GY|)(?<first>\d{4})(?:[-–]\k<prefix>(?<last>\d{4}))?$/;
const QUARTER = /^(?<year>\d{4})Q(?<quarter>[1-9])$/;
const DAY = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/;

type Ends = readonly [start: string, end: string];

/**
 * Reads a raw period cell. Both dates of the result are inclusive and real; an empty cell is a period that the source
 * does not state. Whole calendar years written as dates become calendar years; other years keep the calendar written.
 */
export function parsePeriod(text: string): PeriodResult {
  if (text === '') return { ok: true, start: null, end: null, calendar: 'not-stated' };
  const slash = text.indexOf('/');
  if (slash >= 0) return parseBetween(text, slash);
  const years = YEARS.exec(text)?.groups;
  if (years !== undefined)
    return parseYears(years.prefix ?? '', Number(years.first), Number(years.last ?? years.first));
  const ends = readEnds(text);
  if (ends === 'not-a-period' || ends === 'not-a-date') return refused(ends, 0, text);
  return custom(...ends);
}

function parseYears(prefix: string, first: number, last: number): PeriodResult {
  const calendar = (Object.keys(YEAR_RULES) as YearlyCalendar[]).find(
    (name) => YEAR_RULES[name].prefix === prefix,
  );
  if (calendar === undefined) return refused('not-a-period', 0, prefix);
  const { start, end } = spanOfYears(calendar, first, last);
  for (const date of [start, end]) {
    if (readDay(date) === undefined) return refused('not-a-date', prefix.length, date);
  }
  if (last < first) return refused('reversed-period', prefix.length, `${first}-${last}`);
  return { ok: true, start, end, calendar };
}

function parseBetween(text: string, slash: number): PeriodResult {
  const [left, right] = [text.slice(0, slash), text.slice(slash + 1)];
  const from = left === '' ? null : readEnds(left);
  const to = right === '' ? null : readEnds(right);
  if (typeof from === 'string') return refused(from, 0, left);
  if (typeof to === 'string') return refused(to, slash + 1, right);
  if (from === null && to === null) return refused('not-a-period', 0, text);
  if (from === null || to === null)
    return { ok: true, start: from?.[0] ?? null, end: to?.[1] ?? null, calendar: 'custom' };
  if (to[1] < from[0]) return refused('reversed-period', slash + 1, text);
  return custom(from[0], to[1]);
}

/** First and last day of a day, month or quarter. */
function readEnds(text: string): Ends | 'not-a-period' | 'not-a-date' {
  const quarter = QUARTER.exec(text)?.groups;
  if (quarter !== undefined) {
    const [year, last] = [Number(quarter.year), Number(quarter.quarter) * 3];
    return endsOf(realDate(year, last - 2, 1), realDate(year, last, lastDay(year, last)));
  }
  const parts = DAY.exec(text)?.groups;
  if (parts === undefined) return 'not-a-period';
  const [year, month] = [Number(parts.year), Number(parts.month)];
  if (parts.day === undefined)
    return endsOf(realDate(year, month, 1), realDate(year, month, lastDay(year, month)));
  const day = readDay(text);
  return endsOf(day, day);
}

function readDay(text: string): string | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return realDate(year, month, day);
}

const endsOf = (start: string | undefined, end: string | undefined): Ends | 'not-a-date' =>
  start === undefined || end === undefined ? 'not-a-date' : [start, end];

function custom(start: string, end: string): PeriodResult {
  const calendar =
    yearsOfSpan('calendar-year', start, end) === undefined ? 'custom' : 'calendar-year';
  return { ok: true, start, end, calendar };
}

function refused(code: PeriodCode, at: number, what: string): PeriodResult {
  const expected =
    code === 'not-a-period'
      ? FORMS
      : code === 'not-a-date'
        ? 'a date of the calendar, 1800 to 2200'
        : 'the earlier end first';
  return {
    ok: false,
    code,
    message: `"${what}" at offset ${at}: expected ${expected}`,
    at,
    expected,
  };
}
