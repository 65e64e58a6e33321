import { expect, test } from 'vitest';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { fixtureCatalog as catalog } from '../fixture/fixture-dataset.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { describe } from './describe.ts';

const said = (id: FixtureIds['figure']) => describe(catalog.figure(id));

test('a count is said whole: number, unit, stage, form, place, period, definition, method, publication, error', () => {
  expect(said('line/cases/us/2024')).toBe(
    '11,999 cases (potential; all forms; detected in the United States) during 2024: situations of potential ' +
      'trafficking that a hotline learned of (an administrative count), as printed in “Title of line/2024-statistics” ' +
      '(Publisher of line, 2025). Likely too low as a measure of the whole (coverage): It sees only what was reported. ' +
      'Status: provisional.',
  );
});

test('an exact count is not called about; a hedge is kept', () => {
  expect(said('line/cases/us/2024')).toMatch(/^11,999 cases/);
  expect(said('line/cases/us-ca/2024')).toMatch(
    /^About 120 cases \(potential; all forms; children; reported by telephone; detected in California\)/,
  );
  expect(said('line/cases/us-ca/2024')).toContain('undated, read on 22 November 2026');
});

test('a bound stays a bound', () => {
  expect(said('line/signals/us/2007-2012')).toMatch(
    /^More than 72,000 signals .* at any time from 7 December 2007 to 31 December 2012 \(cumulated\)/,
  );
  expect(said('estimate/at-risk/us/2001/upper')).toMatch(
    /^Up to 325,000 persons \(an upper bound; the low end is not given; at risk, not victims;/,
  );
});

test('people at risk are never victims', () => {
  const text = said('estimate/at-risk/us/2001');
  expect(text).toMatch(/^Between 244,000 and 325,000 persons \(at risk, not victims; /);
  expect(text.replace('not victims', '')).not.toMatch(/victims/);
});

test('an interval says its level, its ends and its best', () => {
  expect(said('estimate/survey/us-ca/2015')).toMatch(
    /^11,500 persons \(95% confidence interval 10,000 to 13,000; self-reported; labor trafficking; workers; foreign nationals; living in California\) on 1 March 2015/,
  );
});

test('a share says of what, and prints the words that it was made from', () => {
  const text = said('line/share-female/us/2023');
  expect(text).toMatch(
    /^66\.67 percent of people in situations that a hotline learned of who are women or girls/,
  );
  expect(text).toContain('printed as “2 in 3”');
  expect(text).toContain('base: 16,999 potential victims');
  expect(text).toContain(
    'Known error: The share was printed without its base. Read it as a share of potential victims.',
  );
});

test('a fiscal year, a stock and the words of US law are told apart', () => {
  expect(said('court/convictions/us/2023')).toContain(
    'during US fiscal year 2023 (October 2022 to September 2023)',
  );
  const world = said('estimate/people/world/2016');
  expect(world).toMatch(
    /^24\.9 million estimated victims \(forced labour; exploited worldwide\) at any one time in 2016 \(a stock,/,
  );
  expect(world).toContain('The method is contested');
  expect(said('line/victims/us/2023')).toContain('sex trafficking');
});

test('one is one', () => {
  expect(said('court/sentences/us/2023/one')).toMatch(/^1 sentence \(/);
});

test('a number read on a secondary page says so, and errs in every way that is known', () => {
  const text = said('line/victims/us/2023');
  expect(text).toMatch(/^16,999 potential victims/);
  expect(text).toContain(
    'as retold in “Title of line/2025-retelling” (A Newspaper, 2025) from Publisher of line (The line series)',
  );
  expect(text).toContain('Read on a secondary page, not at the publisher.');
  expect(text).toContain('It may be too low (coverage)');
  expect(text).toContain('It may also be too high (duplication)');
  expect(text).toContain(
    'It may also err either way (measurement) and in a direction that is not known (processing).',
  );
  expect(text).toContain('Credibility of this number: doubtful (Read only in a newspaper).');
});

test('a reprint is not the publisher’s page', () => {
  expect(said('line/signals/us/2007-2012')).toContain('Read in a reprint, not at the publisher.');
  expect(said('line/cases/us/2024')).not.toMatch(/Read (?:in|on)/);
});

test('a disputed figure says every reading and picks none', () => {
  const text = said('line/cases/us/2023');
  expect(text).toMatch(
    /^Disputed, because readings of equal standing disagree: 9,619 cases, as printed in “Title of line\/2023-statistics” \(Publisher of line, 2024\); or 9,620 cases, as /,
  );
  expect(text).toContain('(potential; all forms; detected in the United States) during 2023');
});

test('what nobody knows says why and what is nearest', () => {
  const text = said('open/share-by-cartels/us/2025');
  expect(text).toMatch(
    /^There is no figure for the share of sex trafficking that cartels control /,
  );
  expect(text).toContain(
    'no reliable estimate exists, going by “Title of open/2025-review” (Publisher of open, 2025)',
  );
  expect(text).toContain('Nobody knows the total');
  expect(text).toMatch(/Nearest: about 300 convictions, .*\. It counts convictions, of anybody\.$/);
});

test('the catalog describes by id as well', () => {
  expect(catalog.describe('line/cases/us/2024')).toBe(said('line/cases/us/2024'));
  expect(catalog.describe(catalog.figure('line/cases/us/2024'))).toBe(said('line/cases/us/2024'));
});

test('an object that no catalog handed out is refused', () => {
  const copy = { ...catalog.figure('line/cases/us/2024') };
  expect(() => describe(copy)).toThrow(ForeignRecordError);
  expect(() => describe(copy)).toThrow(/line\/cases\/us\/2024/);
});

test('every figure has a whole sentence', () => {
  for (const figure of catalog.find({})) {
    const text = describe(figure);
    expect(text).toMatch(/^[A-Z0-9].*\.$/);
    expect(text).not.toMatch(/undefined|NaN|\(\)|\(; |; \)|; ;| {2}|\.\.|null/);
  }
});
