import { defineClaim } from './claim-module.ts';

const unknown = 'darkfigure/average-age-of-entry/us/undated/sexual-exploitation';
const sanDiego = 'carpenter-gates-2016/average-age-of-entry/us-ca-san-diego-county/undated/minor';
const origin = {
  description:
    'The study by Estes and Weiner of 2001, page 92 as a fact-checker quotes it: girls who were in prostitution as minors had entered at 12 to 14, boys at 11 to 13. Seventeen US cities, only minors were asked.',
  link: 'proven',
} as const;
const search =
  'Fact-checks of 2013, 2015 and 2016 that go back to the page of the study, read on 2026-11-22; a study that asks victims of every age was looked for and not found.';
const instead = [
  { figure: unknown, why: 'the honest answer for all victims: no average was found' },
  {
    figure: sanDiego,
    why: 'an age from one county, and pages of the same study disagree (15 or 16); not national',
  },
] as const;

export const averageAgeEntry1214 = defineClaim({
  claim: 'average-age-entry-12-14',
  statement:
    'The average age of entry into sex trafficking or prostitution is said to be 12 to 14.',
  asserted: {
    text: '12-14',
    dimension: 'years-of-age',
    scope: 'US victims of sex trafficking, the average age at which they enter',
  },
  origin,
  mutations: [
    'sample-to-population',
    'stale-reissued',
    'misattributed-publisher',
    'citation-of-citation',
  ],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The study reports an age range, given by minors who were already in prostitution around 2000. Adults were left out by design, so whoever entered at 18, 20 or 30 could not be in it; it can be no average for all victims. It is often credited to the FBI or the Justice Department. The page on the FBI’s site was an opinion article that quoted the study. A fact-checker points out the arithmetic: for an average of 13 about as many would have to enter at nine or ten as at sixteen or seventeen. Two things are easily mixed up here: the age at entry and the age at which victims are found.',
  search,
  restsOn: [],
  instead,
});

export const averageAgeEntry13 = defineClaim({
  claim: 'average-age-entry-13',
  partOf: 'average-age-entry-12-14',
  statement:
    'Thirteen is said to be the average age at which children, or girls, are first used in the sex trade.',
  asserted: {
    text: '13',
    dimension: 'years-of-age',
    scope: 'US children in the sex trade, the average age at which they enter',
  },
  origin: { ...origin, link: 'proven' },
  mutations: [
    'sample-to-population',
    'stale-reissued',
    'misattributed-publisher',
    'citation-of-citation',
  ],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'It is the middle of “12 to 14”, told as one number. A senator said it in a hearing in 2010; an attorney general put it on billboards in 2016, and the Washington Post’s fact-checker followed it back over an opinion article on the FBI’s site to the study of 2001, and found it rejected. The study asked minors only and gives a range.',
  search,
  restsOn: [],
  instead,
});
