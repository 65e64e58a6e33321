import { expect, test } from 'vitest';
import { sdmxTimePeriod } from './sdmx-time-period.ts';

const period = (start: string | null, end: string | null) =>
  sdmxTimePeriod({ start, end, calendar: 'custom', temporal: 'flow-in' });

test.each([
  ['2019-01-01', '2019-12-31', '2019'],
  ['2020-02-01', '2020-02-29', '2020-02'],
  ['2021-02-01', '2021-02-28', '2021-02'],
  ['2020-10-01', '2021-09-30', '2020-10-01/P365D'],
  ['2019-10-01', '2020-09-30', '2019-10-01/P366D'],
  ['2019-12-31', '2019-12-31', '2019-12-31/P1D'],
])('%s to %s is %s', (start, end, expected) => {
  expect(period(start, end)).toBe(expected);
});

test('an end that is not stated is not made up', () => {
  expect(period(null, '2019-12-31')).toBeNull();
  expect(period('2019-01-01', null)).toBeNull();
});
