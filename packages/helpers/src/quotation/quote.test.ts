import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalog } from '../catalog.ts';
import { anyFigure } from '../comparison/any-figure.ts';
import { fiscalYear, handedOut, reading } from '../comparison/fixture-catalog.ts';
import type { Figure, Scope, Value, Vintage } from '../dataset-types.ts';
import { ForeignRecordError, InvalidOptionError } from '../errors.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figures.ts';
import type { FixtureIds } from '../fixture/fixture-ids.ts';
import { quote } from './quote.ts';
import type { QuoteOptions } from './quote-options.ts';

const of = (id: FixtureIds['figure'], options?: QuoteOptions) =>
  quote(fixtureCatalog.figure(id), options);

function made(
  scope: Partial<Scope>,
  vintages: readonly Vintage[],
  rest: Partial<Figure> = {},
  id = 'line/cases/us/x',
) {
  const [only] = handedOut(
    figure({ id, scope, vintages, rest: { current: vintages.map((_, at) => at), ...rest } }),
  );
  if (only === undefined) throw new RangeError();
  return only;
}

test('the shortest form keeps number, stage, place, period, source and error', () => {
  expect(of('line/cases/us/2024', { length: 'short' })).toBe(
    '11,999 situations of potential trafficking that a hotline learned of ' +
      '(detected in the United States; during 2024; Publisher of line, 2025; likely too low as a measure of the whole)',
  );
});

test('a sentence says where it is printed and which way it errs', () => {
  expect(of('line/cases/us/2024')).toBe(
    'There were 11,999 situations of potential trafficking that a hotline learned of, ' +
      'detected in the United States during 2024, ' +
      'as printed in “Title of line/2024-statistics” (Publisher of line, 2025); ' +
      'likely too low as a measure of the whole.',
  );
});

test('the full form says how it was made, all that makes it err, and the edition', () => {
  const text = of('line/victims/us/2023', { length: 'full' });
  expect(text.startsWith(of('line/victims/us/2023'))).toBe(true);
  for (const part of [
    'Method: an administrative count; definition: US TVPA severe forms of trafficking.',
    'Coverage (too low): It sees only what was reported.',
    'Duplication (too high): One person may be in two reports.',
    'Measurement (either way): Nobody checks the reports.',
    'Processing (unknown direction): It passed through a newspaper.',
    'doubtful',
    'Darkfigure dataset 2026.11, line/victims/us/2023.',
  ]) {
    expect(text).toContain(part);
  }
});

test('what was not read at the publisher says so, and a retelling says whose number it is', () => {
  const short = of('line/victims/us/2023', { length: 'short' });
  expect(short).toContain(
    'A Newspaper, 2025, retelling Publisher of line; not read at the publisher',
  );
  expect(of('line/victims/us/2023')).toMatch(/; read on a secondary page, not at the publisher\.$/);
});

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

test('an absence says that there is no figure, and why', () => {
  expect(of('open/share-by-cartels/us/2025', { length: 'short' })).toBe(
    'no figure for the share of sex trafficking that cartels control (no reliable estimate exists; estimated; ' +
      'sex trafficking; detected in the United States; in a period that is not stated; Publisher of open, 2025)',
  );
  expect(of('open/share-by-cartels/us/2025')).toContain(
    'There is no figure for the share of sex trafficking',
  );
  expect(of('open/share-by-cartels/us/2025', { length: 'full' })).toContain(
    'Nobody knows the total, so nobody knows a share of it.',
  );
});

test('a disputed figure gives every reading', () => {
  const text = of('line/cases/us/2023');
  expect(text).toMatch(
    /^Readings disagree: 9,619 \(as printed in .*\) or 9,620 \(as printed in .*\) situations of/,
  );
  expect(of('line/cases/us/2023', { length: 'short' })).toMatch(
    /^disputed: 9,619 \(Publisher of line, 2024\) or 9,620 \(Publisher of line, 2024\) situations/,
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

test('a fiscal year says what it runs over', () => {
  const fiscal = made({ period: fiscalYear(2023) }, [reading({ kind: 'point', value: 3 })]);
  expect(quote(fiscal)).toContain('during US fiscal year 2023 (October 2022 to September 2023)');
  const uk = {
    start: '2023-04-01',
    end: '2024-03-31',
    calendar: 'uk-fiscal',
    temporal: 'flow-in',
  } as const;
  expect(quote(made({ period: uk }, [reading({ kind: 'point', value: 3 })]))).toContain(
    'during UK fiscal year 2023/24 (April 2023 to March 2024)',
  );
});

test('copies and lengths that do not exist are refused', () => {
  expect(() => quote({ ...fixtureCatalog.figure('line/cases/us/2024') })).toThrow(
    ForeignRecordError,
  );
  // @ts-expect-error a length that does not exist
  expect(() => of('line/cases/us/2024', { length: 'tiny' })).toThrow(InvalidOptionError);
});

test('no figure can be quoted without its place, its period and a publication', () => {
  const lengths = ['short', 'sentence', 'full'] as const;
  fc.assert(
    fc.property(anyFigure, fc.constantFrom('en-GB', 'de', 'fr', 'hi'), (one, locale) => {
      const [only] = handedOut(one);
      if (only === undefined) throw new RangeError();
      const place = fixtureCatalog.geography(only.scope.geography.code as FixtureIds['geography']);
      const said = lengths.map((length) => quote(only, { length, locale }));
      for (const text of said) {
        if (place.kind === 'world') expect(text).toMatch(/worldwide|any /);
        else expect(text).toContain(place.label.replace(/ \(.*/, ''));
        expect(text).toMatch(/Publisher of line|A Newspaper/);
        expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|\(;|; \)|\s{2}/);
        if (only.scope.stage === 'at-risk') expect(text).toContain('at risk, not victims');
        if (only.state === 'disputed') expect(text).toMatch(/disputed|Readings disagree/);
      }
      const [short = '', plain = '', full = ''] = said;
      expect(full.startsWith(plain)).toBe(true);
      expect(short.length).toBeLessThan(full.length);
    }),
    { numRuns: 300 },
  );
});

test.each<[string, string]>([
  [
    'gsi/people-in-modern-slavery-2023-edition/au/2021',
    'There were about 41,000 people in modern slavery (2023 edition; estimated), exploited in Australia at any one time in 2021 (a stock,',
  ],
  [
    'fbi-ucr/agencies-reporting-any-crime/us/2016',
    'There were 16,782 agencies that sent crime data to the FBI (no exploitation implied; base: 18,481 agencies that may take part), under',
  ],
  [
    'asu-six-year/average-age/us/2010-2015',
    'The figure is 28.5 years of age (average age of people arrested for sex trafficking of minors; suspected; sexual exploitation), under',
  ],
  [
    'ilo-global-estimate/average-duration/world/2002-2011',
    'The figure is 18 months in forced labour on average (estimated), exploited worldwide',
  ],
  [
    'ilo-gems/modern-slavery-rise/world/2016-2021',
    'There were 10 million more people in modern slavery than in the estimate before (',
  ],
])('%s reads as English', (id, start) => {
  const text = quote(catalog.figure(id as never));
  expect(text.slice(0, start.length)).toBe(start);
});

test('the definition is named once', () => {
  const full = (id: string) => quote(catalog.figure(id as never), { length: 'full' });
  expect(full('nhth/service-referrals/us/2018')).toContain('definition: the source’s own. ');
  expect(full('ca-ag-2012/victims-identified/us-ca/20100701--20120630')).toContain(
    'definition: not stated. ',
  );
});

test('a remark in brackets within a reason does not close it', () => {
  const reason = 'The ages seem to be exchanged (our inference).';
  const figure = made({}, [reading({ kind: 'point', value: 1 })], {
    credibility: { grade: '4', reason },
  });
  expect(quote(figure, { length: 'full' })).toContain(
    'Credibility of this number: doubtful (The ages seem to be exchanged [our inference]).',
  );
});

test('what is counted everywhere is counted worldwide, not in any one jurisdiction', () => {
  const courts = catalog.figure('tip-report/convictions/world/2006');
  expect(quote(courts)).toContain('that governments reported, worldwide during 2006, as printed');
});

test('a publisher who is described and not named stands in the sentence as words do', () => {
  const study = catalog.figure(
    'doj-funded-juvenile-study-2016/juveniles-in-sex-trade/us/undated/minor',
  );
  expect(quote(study)).toContain(' from a grantee of the US Department of Justice (');
  const claimed = catalog.figure(
    'hhs-50000-claim/people-trafficked-in-per-year/us/undated/foreign',
  );
  const whose = 'what is attributed to the US Department of Health and Human Services';
  expect(quote(claimed)).toContain(` from ${whose} (`);
  expect(quote(claimed, { length: 'short' })).toContain(`retelling ${whose};`);
});

test('the full form names the method, or says that nobody stated it', () => {
  const [claimed] = catalog.find({
    measure: 'whitehouse-2019/share-of-migrants-meeting-violence',
  });
  if (claimed === undefined) throw new RangeError();
  expect(quote(claimed, { length: 'full' })).toContain('. Method not stated; definition: ');
});
