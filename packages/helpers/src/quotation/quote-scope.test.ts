import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { fiscalYear, reading } from '../comparison/fixture/catalog.ts';
import { made } from './fixture/made.ts';
import { quote } from './quote.ts';

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
