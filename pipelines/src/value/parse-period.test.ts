import { expect, test } from 'vitest';
import { parsePeriod } from './parse-period.ts';
import { periodSlug } from './period-slug.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31', 'calendar-year', '2023'],
  ['2016-2018', '2016-01-01', '2018-12-31', 'calendar-year', '2016-2018'],
  ['2016–2018', '2016-01-01', '2018-12-31', 'calendar-year', '2016-2018'],
  ['FY2022', '2021-10-01', '2022-09-30', 'us-fiscal', 'fy2022'],
  ['FY2015-FY2017', '2014-10-01', '2017-09-30', 'us-fiscal', 'fy2015-fy2017'],
  ['UKFY2021', '2021-04-01', '2022-03-31', 'uk-fiscal', 'ukfy2021'],
  ['GY2018', '2017-07-01', '2018-06-30', 'grant-year', 'gy2018'],
  ['GY2015-GY2017', '2014-07-01', '2017-06-30', 'grant-year', 'gy2015-gy2017'],
  ['2007-12-07/2013-12-31', '2007-12-07', '2013-12-31', 'custom', '20071207--20131231'],
  ['2020-01-01/2022-08-31', '2020-01-01', '2022-08-31', 'custom', '20200101--20220831'],
  ['2015-07/2016-06', '2015-07-01', '2016-06-30', 'custom', '20150701--20160630'],
  ['2013-12-31', '2013-12-31', '2013-12-31', 'custom', '20131231'],
  ['2021-03', '2021-03-01', '2021-03-31', 'custom', '202103'],
  ['2020-02', '2020-02-01', '2020-02-29', 'custom', '202002'],
  ['2015Q1', '2015-01-01', '2015-03-31', 'custom', '2015q1'],
  ['2015Q4', '2015-10-01', '2015-12-31', 'custom', '2015q4'],
  ['', null, null, 'not-stated', 'undated'],
  ['/2013-12-31', null, '2013-12-31', 'custom', 'to-20131231'],
  ['2013-12-31/', '2013-12-31', null, 'custom', 'from-20131231'],
  // Since a month is since its first day, until one is until its last.
  ['2013-12/', '2013-12-01', null, 'custom', 'from-20131201'],
  ['/2013-12', null, '2013-12-31', 'custom', 'to-20131231'],
  // A full calendar year is one however it is written; a fiscal year only where the cell says so.
  ['2020-01-01/2020-12-31', '2020-01-01', '2020-12-31', 'calendar-year', '2020'],
  ['2016-01/2018-12', '2016-01-01', '2018-12-31', 'calendar-year', '2016-2018'],
  ['2021-10-01/2022-09-30', '2021-10-01', '2022-09-30', 'custom', '20211001--20220930'],
] as const)('"%s" is %s to %s, %s, with the slug %s', (text, start, end, calendar, slug) => {
  const result = parsePeriod(text);
  expect(result).toEqual({ ok: true, start, end, calendar });
  if (result.ok) expect(periodSlug(result)).toBe(slug);
});

test.each([
  ['2018-2016', 'reversed-period', 0],
  ['FY2017-FY2015', 'reversed-period', 2],
  ['2013-12-31/2007-12-07', 'reversed-period', 11],
  ['2023-02-30', 'not-a-date', 0],
  ['1900-02-29', 'not-a-date', 0],
  ['2021-13', 'not-a-date', 0],
  ['2019-20', 'not-a-date', 0],
  ['2015Q5', 'not-a-date', 0],
  ['1799', 'not-a-date', 0],
  ['UKFY2200', 'not-a-date', 4],
  ['2020-01-01/2020-02-30', 'not-a-date', 11],
  [' ', 'not-a-period', 0],
  ['/', 'not-a-period', 0],
  ['2015/2016', 'not-a-period', 0],
  ['2015/16', 'not-a-period', 0],
  ['FY2015-2017', 'not-a-period', 0],
  ['FY2015-GY2017', 'not-a-period', 0],
  ['fy2015', 'not-a-period', 0],
  ['2023 ', 'not-a-period', 0],
  ['20230101', 'not-a-period', 0],
  ['2020-01-01/2020-02-01/2020-03-01', 'not-a-period', 11],
  ['__proto__', 'not-a-period', 0],
] as const)('"%s" is refused: %s at %d', (text, code, at) => {
  expect(parsePeriod(text)).toMatchObject({ ok: false, code, at });
});

test.each([
  ['2015/16', 'YYYY-MM-DD'],
  ['2023-02-30', 'a date of the calendar'],
  ['2018-2016', 'the earlier end first'],
])('the refusal of "%s" says what would do: %s', (text, wanted) => {
  const result = parsePeriod(text);
  expect(result.ok ? '' : result.expected).toContain(wanted);
});

test('every day of five centuries is real exactly if the proleptic calendar has it', () => {
  for (let year = 1800; year <= 2200; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (const day of [0, 1, 28, 29, 30, 31, 32]) {
        const text = [
          String(year),
          String(month).padStart(2, '0'),
          String(day).padStart(2, '0'),
        ].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        if (parsePeriod(text).ok !== real) throw new Error(`${text}: ${String(real)} by the clock`);
      }
    }
  }
});
