import { expect, test } from 'vitest';
import type { Value } from '../catalog/dataset-types.ts';
import { reading } from '../comparison/fixture/catalog.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { made } from './fixture/made.ts';
import { quote } from './quote.ts';
import type { QuoteOptions } from './quote-options.ts';

const of = (id: FixtureIds['figure'], options?: QuoteOptions) =>
  quote(fixtureCatalog.figure(id), options);

test('a bound, a range and an interval stay what they are', () => {
  expect(of('line/signals/us/2007-2012')).toContain(
    'There were more than 72,000 contacts with a hotline by any channel, detected in the United States, ' +
      'at any time from 7 December 2007 to 31 December 2012 (cumulated),',
  );
  expect(of('estimate/at-risk/us/2001', { length: 'short' })).toMatch(
    /^between 244,000 and 325,000 children at risk of sexual exploitation \(at risk, not victims;/,
  );
  expect(of('estimate/at-risk/us/2001/upper', { length: 'short' })).toMatch(
    /^up to 325,000 children at risk of sexual exploitation \(an upper bound; the low end is not given; at risk, not victims;/,
  );
  expect(of('estimate/survey/us-ca/2015', { length: 'short' })).toMatch(
    /^11,500 workers of one county who told of trafficking \(95% confidence interval 10,000 to 13,000; self-reported;/,
  );
  expect(of('estimate/survey/us-ca/2015')).toContain('living in California on 1 March 2015');
});

test('a percentage stands with its base', () => {
  const text = of('line/share-female/us/2023', { length: 'short' });
  expect(text).toContain(
    ' percent of people in situations that a hotline learned of who are women or girls (',
  );
  expect(text).toContain('base: 16,999 potential victims;');
  const baseless = made({ unit: 'percent' }, [reading({ kind: 'point', value: 5 })]);
  expect(quote(baseless, { length: 'short' })).toMatch(
    /^5 percent of a base that is not stated \(situations of/,
  );
});

test.each<[Value, string, string]>([
  [
    { kind: 'point', value: 1 },
    '1',
    'There was 1 case (situations of potential trafficking that a hotline learned of), ',
  ],
  [
    { kind: 'point', value: 0 },
    'none',
    'There were 0 situations of potential trafficking that a hotline learned of (printed as “none”)',
  ],
  [
    { kind: 'point', value: 24_900_000, rounding: 100_000 },
    '24.9 million',
    'There were 24.9 million situations',
  ],
  [{ kind: 'point', value: 24_900_000 }, '24,900,000', 'There were 24,900,000 situations'],
  [
    { kind: 'point', value: 5_000_000, rounding: 100_000 },
    '5.0 million',
    'There were 5.0 million situations',
  ],
  [
    { kind: 'range', low: 2_800_000, high: 3_100_000, basis: 'derived' },
    '2.8 to 3.1 million',
    'There were between 2.8 million and 3.1 million situations of potential trafficking that a hotline learned of (its ends were computed from other figures)',
  ],
])('%j printed as “%s”', (value, text, start) => {
  expect(quote(made({}, [vintage('line/2024-statistics', value, text)])).startsWith(start)).toBe(
    true,
  );
});

test('a share in words is hedged, and the words are kept', () => {
  const sixth: Value = { kind: 'point', value: 100 / 6, rounding: 100 / 21 };
  const share = made({ unit: 'percent', denominator: { text: 'cases' } }, [
    vintage('line/page', sixth, '1 in 6'),
  ]);
  expect(quote(share)).toMatch(
    /^The figure is about 16\.7 percent of cases \(situations .*; printed as “1 in 6”\)/,
  );
  const tenths = made({ unit: 'percent', denominator: { text: 'cases' } }, [
    vintage('line/page', { kind: 'point', value: 66.7, rounding: 0.1 }, '66.7%'),
  ]);
  expect(quote(tenths, { locale: 'de' })).toMatch(/^The figure is 66,7 percent/);
  expect(quote(tenths)).not.toContain('printed as');
});

test('a locale sets the numbers and the dates, never the words or the calendar', () => {
  const span = {
    start: '2007-12-07',
    end: '2012-12-31',
    calendar: 'custom',
    temporal: 'flow-in',
  } as const;
  const one = made({ period: span }, [
    vintage('line/2024-statistics', { kind: 'point', value: 72_000 }, '72,000'),
  ]);
  const said = (locale: string) => quote(one, { locale, length: 'short' });
  expect(said('en-GB')).toContain('72,000 situations');
  expect(said('en-US')).toContain('December 7, 2007');
  expect(said('de')).toMatch(/^72\.000 situations .*7\. Dezember 2007/);
  expect(said('fr')).toMatch(/^72\s000 situations .*7 décembre 2007/);
  for (const locale of ['th', 'fa-u-nu-latn', 'ja-u-ca-japanese', 'ar-SA-u-nu-latn'])
    expect(said(locale)).toContain('2007');
  expect(() => said('not a locale')).toThrow(InvalidOptionError);
});
