import { expect, test } from 'vitest';
import type { Calendar } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { english, localeFormat } from '../text/locale-format.ts';
import { periodName } from './period-name.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');

test('a locale’s digits stand in the order in which they are read among English words', () => {
  const egypt = localeFormat('ar-EG');
  const name = (start: string, end: string, calendar: Calendar) =>
    periodName({ start, end, calendar, temporal: 'flow-in' }, context, egypt);
  expect(name('2012-01-01', '2014-12-31', 'calendar-year')).toBe('٢٠١٢ to ٢٠١٤');
  expect(name('2022-10-01', '2023-09-30', 'us-fiscal')).toBe('US fiscal years ٢٠٢٣');
  expect(name('2007-12-07', '2012-12-31', 'custom')).toBe('٧ ديسمبر ٢٠٠٧ to ٣١ ديسمبر ٢٠١٢');
});

test.each<[string | null, string | null, Calendar, string]>([
  ['2024-01-01', '2024-12-31', 'calendar-year', '2024'],
  ['2012-01-01', '2014-12-31', 'calendar-year', '2012–2014'],
  ['2022-10-01', '2023-09-30', 'us-fiscal', 'US fiscal years 2023'],
  ['2007-12-07', '2012-12-31', 'custom', '2007-12-07–2012-12-31'],
  ['2007-12-07', '2007-12-07', 'custom', '2007-12-07'],
  ['2007-12-07', null, 'custom', 'since 2007-12-07'],
  [null, '2012-12-31', 'custom', 'up to 2012-12-31'],
  [null, null, 'not-stated', 'period not stated'],
])('%s to %s, %s, is %s', (start, end, calendar, name) => {
  expect(periodName({ start, end, calendar, temporal: 'flow-in' }, context, english())).toBe(name);
});
