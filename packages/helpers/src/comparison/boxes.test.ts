import { expect, test } from 'vitest';
import type { Period, Scope } from '../catalog/dataset-types.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import type { ScopePart, ScopeParts } from '../scope/scope-part.ts';
import { isBox, jointPeriod } from './boxes.ts';
import { calendarYear, fiscalYear } from './fixture/catalog.ts';

type Sex = Scope['population']['sex'];
function part(period: Period, sex: Sex = 'all', code = 'us'): ScopePart {
  const { scope, measure } = figure({
    id: 'line/cases/us/2023',
    scope: { period, geography: { code, role: 'detection' } },
    population: { sex },
    vintages: [vintage('line/2024-statistics', { kind: 'point', value: 1 }, '1')],
  });
  return { ...scope, measure };
}
const days = (start: string | null, end: string | null): Period => ({
  ...calendarYear(2023),
  start,
  end,
  calendar: 'custom',
});
const joint = (first: ScopePart, ...others: readonly ScopePart[]) => {
  const period = jointPeriod([first, ...others]);
  return period === null ? null : [period.start, period.end, period.calendar];
};
const [y2021, y2022, y2023] = [2021, 2022, 2023].map((of) => part(calendarYear(of)));
if (!y2021 || !y2022 || !y2023) throw new RangeError();

test('parts that fill all of their groups, places and times are a box', () => {
  const of = (year: number, sex: Sex) => part(calendarYear(year), sex);
  const all: ScopeParts = [
    of(2022, 'female'),
    of(2022, 'male'),
    of(2023, 'female'),
    of(2023, 'male'),
  ];
  expect(isBox(all)).toBe(true);
  expect(isBox([all[0], ...all.slice(2)])).toBe(false);
  // The same part twice is no more than once.
  expect(isBox([all[0], all[0]])).toBe(true);
});

test('years next to each other are one time, in whatever order they stand', () => {
  expect(joint(y2021, y2022, y2023)).toEqual(['2021-01-01', '2023-12-31', 'calendar-year']);
  expect(joint(y2023, y2021, y2022)).toEqual(['2021-01-01', '2023-12-31', 'calendar-year']);
  expect(joint(y2021, y2023)).toBeNull();
});

test('a day after a day is next to it, a gap of one day is none, and years of two calendars are of neither', () => {
  const early = part(days('2023-01-01', '2023-03-31'));
  expect(joint(early, part(days('2023-04-01', '2023-06-30')))?.[1]).toBe('2023-06-30');
  expect(joint(early, part(days('2023-04-02', '2023-06-30')))).toBeNull();
  expect(joint(part(fiscalYear(2022)), y2022)).toEqual(['2021-10-01', '2022-12-31', 'custom']);
  // What lies within another adds nothing to it.
  expect(joint(y2023, part(days('2023-04-01', '2023-06-30')))?.slice(0, 2)).toEqual([
    '2023-01-01',
    '2023-12-31',
  ]);
});

test('one time is one time, whoever it is of; two are one only of all of them', () => {
  const [women, men] = [
    part(calendarYear(2023), 'female', 'us'),
    part(calendarYear(2023), 'male', 'gb'),
  ];
  expect(joint(women, men)).toEqual(['2023-01-01', '2023-12-31', 'calendar-year']);
  expect(joint(part(calendarYear(2022), 'female'), part(calendarYear(2023), 'male'))).toBeNull();
});

test('of an end that is not stated nothing is put together', () => {
  expect(joint(y2022, part(days('2023-01-01', null)))).toBeNull();
  expect(joint(part(days(null, '2022-12-31')), y2023)).toBeNull();
  expect(joint(part(days('2022-01-01', null)), y2023)).toBeNull();
});
