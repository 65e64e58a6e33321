import { expect, test } from 'vitest';
import type { Calendar, Temporal } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { english } from './locale-format.ts';
import { periodText } from './period-text.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');

test.each<[string | null, string | null, Calendar, Temporal, string]>([
  ['2024-01-01', '2024-12-31', 'calendar-year', 'flow-in', 'during 2024'],
  ['2019-01-01', '2023-12-31', 'calendar-year', 'flow-in', 'from 2019 to 2023'],
  [
    '2016-01-01',
    '2016-12-31',
    'calendar-year',
    'stock-at',
    'at any one time in 2016 (a stock, not a count over the period)',
  ],
  [
    '2022-10-01',
    '2023-09-30',
    'us-fiscal',
    'flow-in',
    'during US fiscal year 2023 (October 2022 to September 2023)',
  ],
  [
    '2018-10-01',
    '2023-09-30',
    'us-fiscal',
    'flow-in',
    'during US fiscal years 2019 to 2023 (October 2018 to September 2023)',
  ],
  [
    '2023-04-01',
    '2024-03-31',
    'uk-fiscal',
    'flow-in',
    'during UK fiscal year 2023/24 (April 2023 to March 2024)',
  ],
  [
    '1999-04-01',
    '2000-03-31',
    'uk-fiscal',
    'flow-in',
    'during UK fiscal year 1999/00 (April 1999 to March 2000)',
  ],
  [
    '2019-07-01',
    '2020-06-30',
    'grant-year',
    'flow-in',
    'during grant year 2020 (July 2019 to June 2020)',
  ],
  ['2023-01-01', '2023-06-30', 'us-fiscal', 'flow-in', 'from 1 January 2023 to 30 June 2023'],
  ['2007-12-07', '2012-12-31', 'custom', 'flow-in', 'from 7 December 2007 to 31 December 2012'],
  [
    '2020-06-30',
    '2020-06-30',
    'custom',
    'stock-at',
    'on 30 June 2020 (a stock, not a count over the period)',
  ],
  ['2007-12-07', null, 'custom', 'ever', 'at any time since 7 December 2007 (cumulated)'],
  [null, '2020-12-31', 'custom', 'ever', 'at any time up to 31 December 2020'],
  ['2024-01-01', '2024-12-31', 'calendar-year', 'not-applicable', 'in 2024'],
  [null, null, 'not-stated', 'flow-in', 'in a period that is not stated'],
])('%s to %s, %s, %s', (start, end, calendar, temporal, text) => {
  expect(periodText({ start, end, calendar, temporal }, context, english())).toBe(text);
});
