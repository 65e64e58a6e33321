import { type Calendar, calendar, codesOf } from '@darkfigure/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PeriodSpan, parsePeriod } from './parse-period.ts';
import { periodSlug } from './period-slug.ts';

const ID_PART = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;

function requireDistinct(spans: Iterable<PeriodSpan>): number {
  const names = new Map<string, string>();
  for (const { start, end, calendar: years } of spans) {
    const slug = periodSlug({ start, end, calendar: years });
    const span = `${start} ${end} ${years}`;
    if (!ID_PART.test(slug)) throw new Error(`${slug} is no part of an id`);
    const other = names.get(slug);
    if (other !== undefined && other !== span)
      throw new Error(`${slug} names ${other} and ${span}`);
    names.set(slug, span);
  }
  return names.size;
}

/** First, second and last day of each month of three years: every edge on which a short form could collide. */
function edges(): readonly string[] {
  return [2019, 2020, 2021].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
      [1, 2, new Date(Date.UTC(year, month, 0)).getUTCDate()].map(
        (day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ),
    ),
  );
}

function* spansOf(dates: readonly string[]): Generator<PeriodSpan> {
  const calendars = codesOf(calendar).filter((each: Calendar) => each !== 'not-stated');
  yield { start: null, end: null, calendar: 'not-stated' };
  for (const years of calendars) {
    for (const start of dates) {
      yield { start, end: null, calendar: years };
      yield { start: null, end: start, calendar: years };
      for (const end of dates) if (start <= end) yield { start, end, calendar: years };
    }
  }
}

test('no two periods of three years share a slug', () => {
  const dates = edges();
  const pairs = (dates.length * (dates.length + 1)) / 2;
  expect(requireDistinct(spansOf(dates))).toBe(1 + 5 * (pairs + 2 * dates.length));
});

test('no two cells that mean different periods share a slug', () => {
  const year = fc.integer({ min: 2010, max: 2022 });
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const prefix = fc.constantFrom('', 'FY', 'UKFY', 'GY');
  const cell = fc.oneof(
    fc.tuple(prefix, year).map(([name, y]) => `${name}${y}`),
    fc.tuple(prefix, year, year).map(([name, y, z]) => `${name}${y}-${name}${z}`),
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}Q${q}`),
    fc.tuple(year, month, year, month).map(([y, m, z, n]) => `${y}-${m}/${z}-${n}`),
    fc.tuple(year, month, year, month).map(([y, m, z, n]) => `${y}-${m}-01/${z}-${n}-28`),
    fc.tuple(year, month).map(([y, m]) => `/${y}-${m}-28`),
    fc.constant(''),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 50, maxLength: 200 }), (cells) => {
      const spans = cells.map(parsePeriod).filter((result) => result.ok);
      fc.pre(spans.length > 10);
      requireDistinct(spans);
    }),
    { numRuns: 100 },
  );
});
