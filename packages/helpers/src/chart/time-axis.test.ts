import { expect, test } from 'vitest';
import type { Period } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { calendarYear, fiscalYear, flowFrom } from '../comparison/fixture/catalog.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { timeAxis } from './time-axis.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');
const axisOf = (...periods: readonly Period[]) => timeAxis(periods, context);

test('a year lies around its own name, and years leave no room between them', () => {
  const axis = axisOf(calendarYear(2019), calendarYear(2020));
  expect([axis.from(calendarYear(2020)), axis.to(calendarYear(2020))]).toEqual([2019.5, 2020.5]);
  expect(axis.to(calendarYear(2019))).toBe(axis.from(calendarYear(2020)));
  expect(axis.title).toBe('Year');
});

test('a leap day is a day: each end stands a whole number of days into its year', () => {
  const axis = axisOf(calendarYear(2020));
  // 60 of 366 days, and 59 of 365, are over when March begins.
  expect(axis.at('2020-03-01')).toBeCloseTo(2019.5 + 60 / 366, 3);
  expect(axis.at('2021-03-01')).toBeCloseTo(2020.5 + 59 / 365, 3);
  expect(axis.to(flowFrom('2020-01-01', '2020-02-29'))).toBe(axis.at('2020-03-01'));
  expect(axis.to(flowFrom('2020-01-01', '2020-12-31'))).toBe(axis.at('2021-01-01'));
});

test('one calendar has its own name and years; two share an axis that says what its marks are', () => {
  const own = axisOf(fiscalYear(2022), fiscalYear(2023));
  expect(own.title).toBe('US fiscal years');
  expect(own.from(fiscalYear(2022))).toBeCloseTo(2021.5, 1);
  const mixed = axisOf(fiscalYear(2022), calendarYear(2022));
  expect(mixed.title).toMatch(/middle of its period/);
  expect(axisOf(calendarYear(2022), fiscalYear(2022)).title).toBe(mixed.title);
  // On the common axis a fiscal year begins with its first month.
  expect(mixed.from(fiscalYear(2022))).toBeCloseTo(2021.5 - 92 / 365, 3);
});

test('dates that are no whole years have the axis of the calendar year', () => {
  const axis = axisOf(calendarYear(2022), flowFrom('2022-03-01', '2023-02-28', 'calendar-year'));
  expect(axis.title).toMatch(/middle of its period/);
  expect(axisOf(flowFrom('2022-03-01', '2023-02-28', 'calendar-year')).title).toBe(axis.title);
});

test('what has one date stands there, whichever it is', () => {
  const axis = axisOf(calendarYear(2020));
  expect(axis.from(flowFrom(null, '2019-12-31'))).toBe(axis.at('2019-12-31'));
  expect(axis.to(flowFrom('2020-01-01', null))).toBe(axis.at('2020-01-01'));
});

test('what is cumulated stands where the counting stopped, and says so', () => {
  const ever = { ...flowFrom('2007-12-07', '2012-12-31'), temporal: 'ever' } as const;
  const axis = axisOf(ever);
  expect(axis.title).toMatch(/^Counted up to/);
  expect([axis.from(ever), axis.to(ever)]).toEqual([2012, 2012]);
});
