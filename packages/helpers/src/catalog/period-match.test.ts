import { expect, test } from 'vitest';
import { flowFrom } from '../comparison/fixture/catalog.ts';
import { InvalidDateError } from '../errors/invalid-errors.ts';
import type { Period } from './dataset-types.ts';
import { type PeriodRange, periodTest } from './period-match.ts';

const year2023 = flowFrom('2023-01-01', '2023-12-31', 'calendar-year');
const month = flowFrom('2023-05-01', '2023-05-31');
const usFiscal2023 = flowFrom('2022-10-01', '2023-09-30', 'us-fiscal');
const usFiscal2024 = flowFrom('2023-10-01', '2024-09-30', 'us-fiscal');
const grant2023 = flowFrom('2022-07-01', '2023-06-30', 'grant-year');
const ukFiscal2023 = flowFrom('2023-04-01', '2024-03-31', 'uk-fiscal');
const decade = flowFrom('2014-01-01', '2023-12-31', 'calendar-year');
const sameDatesCustom = flowFrom('2022-10-01', '2023-09-30', 'custom');
const notStated = flowFrom(null, null, 'not-stated');
const since2007 = flowFrom('2007-12-07', null);
const until2020 = flowFrom(null, '2020-12-31');

test('a year finds what lies within it and the one fiscal year that is called by it', () => {
  const matches = periodTest(2023);
  expect([year2023, month, usFiscal2023, grant2023, ukFiscal2023].map(matches)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([usFiscal2024, decade, sameDatesCustom, notStated, since2007].map(matches)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each<[PeriodRange, Period, boolean]>([
  [{ from: 2014, to: 2023 }, decade, true],
  [{ from: 2015, to: 2023 }, decade, false],
  [{ from: '2022-10', to: '2023-09' }, usFiscal2023, true],
  [{ from: '2022-10-02' }, usFiscal2023, false],
  [{ from: 2000 }, since2007, true],
  [{ from: 2000, to: 2030 }, since2007, false],
  [{ to: 2020 }, until2020, true],
  [{ to: '2020-12-30' }, until2020, false],
  [{}, notStated, false],
  [{}, month, true],
])('within %j', (range, candidate, expected) => {
  expect(periodTest(range)(candidate)).toBe(expected);
});

test.each<[PeriodRange, Period, boolean]>([
  [{ from: 2023, to: 2023 }, usFiscal2024, true],
  [{ from: 2023, to: 2023 }, decade, true],
  [{ from: 2024 }, decade, false],
  [{ from: '2023-12-31' }, decade, true],
  [{ from: 2040 }, since2007, true],
  [{ to: '2007-12-06' }, since2007, false],
  [{ from: 2021 }, until2020, false],
  [{}, notStated, false],
])('overlapping %j', (range, candidate, expected) => {
  expect(periodTest({ ...range, match: 'overlapping' })(candidate)).toBe(expected);
});

test('a text that is no date, or a span that ends before it starts, is refused', () => {
  expect(() => periodTest({ from: '2023-13' })).toThrow(InvalidDateError);
  expect(() => periodTest(23)).toThrow(InvalidDateError);
  expect(() => periodTest(2023.5)).toThrow(InvalidDateError);
  expect(() => periodTest({ from: 2024, to: 2023 })).toThrow(/starts before it ends/);
});
