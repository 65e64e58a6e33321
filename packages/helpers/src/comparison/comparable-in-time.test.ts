import { expect, test } from 'vitest';
import type { Scope } from '../catalog/dataset-types.ts';
import { comparable } from './comparable.ts';
import type { ComparisonOptions } from './comparison-types.ts';
import { calendarYear, fiscalYear, pairOf } from './fixture/catalog.ts';
import { draft, held } from './fixture/drafts.ts';

test('a longer time gathers more, but a share or a stock does not', () => {
  const three = {
    start: '2021-01-01',
    end: '2023-12-31',
    calendar: 'calendar-year',
    temporal: 'flow-in',
  } as const;
  expect(held({ period: three }, { period: calendarYear(2024) }).said).toEqual([
    'period another-length',
  ]);
  const base = { unit: 'percent', denominator: { text: '12 people' } } as const;
  expect(held({ ...base, period: three }, { ...base, period: calendarYear(2024) }).said).toEqual([
    'period contrast',
  ]);
  const stock = (period: Scope['period']) => ({
    period: { ...period, temporal: 'stock-at' } as const,
  });
  expect(held(stock(three), stock(calendarYear(2024))).verdict).toBe('comparable');
  expect(held(stock(calendarYear(2023)), { period: calendarYear(2023) }).said).toEqual([
    'temporal another-kind',
  ]);
});

test('leap years and unequal half-years are as long as each other; ten months are no year', () => {
  const span = (start: string, end: string) => ({
    period: { start, end, calendar: 'custom', temporal: 'flow-in' } as const,
  });
  expect(held({ period: calendarYear(2023) }, { period: calendarYear(2024) }).verdict).toBe(
    'comparable',
  );
  expect(held(span('2023-01-01', '2023-06-30'), span('2023-07-01', '2023-12-31')).verdict).toBe(
    'comparable',
  );
  expect(held(span('2022-10-01', '2023-07-31'), span('2023-10-01', '2024-09-30')).verdict).toBe(
    'not-comparable',
  );
});

test('a break between two years forbids it unless told why it does not matter', () => {
  const years = [2023, 2024].map((year) => ({
    period: calendarYear(year),
    breaks: ['break/line-cases-2024'],
  }));
  const [before = {}, after = {}] = years;
  expect(held(before, after)).toEqual({
    verdict: 'not-comparable',
    said: ['period contrast', 'break break-between'],
  });
  expect(held(before, after, { acrossBreak: 'The files were few.' })).toEqual({
    verdict: 'with-caveats',
    said: ['period contrast', 'break break-crossed'],
  });
  expect(held(after, { ...after, period: calendarYear(2025) }).verdict).toBe('comparable');
  expect(held(before, { ...before, period: calendarYear(2022) }).verdict).toBe('comparable');
  // A year that the break falls into lies on neither side.
  expect(held(after, { ...after, period: fiscalYear(2024) }).said).toContain('break break-between');
});

test('what a break was, and why it does not matter, stands beside it', () => {
  const years = [2023, 2024].map((of) =>
    draft({ period: calendarYear(of), breaks: ['break/line-cases-2024'] }, `${of}`),
  );
  const [before, after] = years;
  if (before === undefined || after === undefined) throw new RangeError();
  const noteOf = (options?: ComparisonOptions) =>
    comparable(...pairOf(before, after), options).axes.find(({ axis }) => axis === 'break')?.note;
  const what = noteOf();
  expect(what).toMatch(/^The line began to count situations/);
  expect(noteOf({ acrossBreak: 'The files were few.' })).toBe(`${what} (The files were few.)`);
});

test('a break at the start of one year may part two measures of it', () => {
  const at = { period: calendarYear(2024), breaks: ['break/line-cases-2024'] };
  expect(held(at, { ...at, measure: 'line/victims' }).said).toEqual([
    'measure another-measure',
    'break break-crossed',
  ]);
  const later = { ...at, period: calendarYear(2025) };
  expect(held(later, { ...later, measure: 'line/victims' }).said).toEqual([
    'measure another-measure',
  ]);
});
