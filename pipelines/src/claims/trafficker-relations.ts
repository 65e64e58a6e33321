import { defineClaim } from './claim-module.ts';

const family2020 =
  'nhth/share-of-victims-by-recruiter/us/2020/sexual-exploitation/recruited-by-family';
const partner2020 =
  'nhth/share-of-victims-by-recruiter/us/2020/sexual-exploitation/recruited-by-partner-or-marriage-proposition';
const allForms2020 = 'nhth/share-of-victims-by-recruiter/us/2020/recruited-by-family-or-caregiver';
const americas = 'ctdc/share-by-recruiter-of-victims-by-origin/ctdc-americas/undated';
const search =
  'Searched on 2026-11-22 for the three numbers together and singly, with traffickers, recruiters, employers, family and partners, and in the reports of the hotline’s operator that could be read; the latest of them covers January 2020 to August 2022. No page with these numbers was found.';
const family = {
  figure: family2020,
  why: 'sex trafficking victims of 2020 who told the hotline how it began; it speaks of recruiters, only of known ones, and the size of the base was not printed',
} as const;
const partner = {
  figure: partner2020,
  why: 'from the same text and the same base; partners include men who promised marriage',
} as const;
const allForms = {
  figure: allForms2020,
  why: 'all forms of trafficking together, 4,142 victims of 2020 whose recruiter was known; the year before it was 21 percent',
} as const;

const inAmericas =
  'case records of victims from the Americas, all forms, mostly US hotline data; records of those who were helped or reported, not a sample';
const othersAmericas = {
  figure: `${americas}/recruiter-other`,
  why: 'recruiters who are neither kin, partner nor friend, such as brokers, contractors and employers, among victims from the Americas; all forms, and not a sample',
} as const;

export const traffickers432622 = defineClaim({
  claim: 'traffickers-43-26-22',
  statement:
    'From 2021 to 2025 the most frequent sex traffickers are said to have been employers (43%), family members (26%) and intimate partners (22%).',
  asserted: null,
  origin: null,
  mutations: ['share-without-denominator'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with these three numbers was found, so nobody can say of whom, where and when they are true. The text sets them under sex trafficking. That does not fit the hotline’s own split for sex trafficking in 2020: family 42 percent, intimate partner or promise of marriage 39 percent of victims whose recruiter was known; together 81, which leaves no room for 43 percent of employers if a victim has one recruiter. Employers in front fits data of all forms of trafficking together: among recorded victims from the Americas 49 percent were recruited by others, employers and brokers among them, 23 percent by partners and 20 percent by family. The shares that can be read are of recruiters of victims, and only where the relationship was known; they are not shares of traffickers. Each number is also a record of its own: traffickers-43pct-employers, traffickers-26pct-family and traffickers-22pct-partners.',
  search,
  restsOn: [],
  instead: [family, partner, othersAmericas],
});

export const traffickers43pctEmployers = defineClaim({
  claim: 'traffickers-43pct-employers',
  partOf: 'traffickers-43-26-22',
  statement:
    'Employers are said to be 43 percent of traffickers in 2021 to 2025, in a text on sex trafficking.',
  asserted: {
    text: '43%',
    dimension: 'percent',
    scope: 'US sex traffickers of 2021 to 2025 who are employers of the victim',
  },
  origin: null,
  mutations: ['share-without-denominator'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with the number was found. For sex trafficking it does not fit what can be read: in the hotline’s split of 2020 family and partners recruited 81 percent of sex trafficking victims whose recruiter was known, which leaves at most 19 percent for everybody else, employers included. It would be less surprising for all forms of trafficking together, where job offers are the usual way into labor trafficking. What the 100 percent is, nobody says.',
  search,
  restsOn: [],
  instead: [family, partner, othersAmericas],
});

export const traffickers26pctFamily = defineClaim({
  claim: 'traffickers-26pct-family',
  partOf: 'traffickers-43-26-22',
  statement:
    'Family members are said to be 26 percent of traffickers in 2021 to 2025, in a text on sex trafficking.',
  asserted: {
    text: '26%',
    dimension: 'percent',
    scope: 'US sex traffickers of 2021 to 2025 who are family members of the victim',
  },
  origin: null,
  mutations: ['share-without-denominator'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with the number was found. The hotline’s operator gave 42 percent for sex trafficking in 2020 and, for all forms of trafficking, 31 percent in 2020 and 21 percent in 2019; 26 lies between the last two, and a later year of all forms may be behind it. All of these are of recruiters who were known, not of traffickers.',
  search,
  restsOn: [],
  instead: [family, allForms, { figure: `${americas}/recruiter-family`, why: inAmericas }],
});

export const traffickers22pctPartners = defineClaim({
  claim: 'traffickers-22pct-partners',
  partOf: 'traffickers-43-26-22',
  statement:
    'Intimate partners are said to be 22 percent of traffickers in 2021 to 2025, in a text on sex trafficking.',
  asserted: {
    text: '22%',
    dimension: 'percent',
    scope: 'US sex traffickers of 2021 to 2025 who are intimate partners of the victim',
  },
  origin: null,
  mutations: ['share-without-denominator'],
  verdict: 'untraceable',
  confidence: 'medium',
  rationale:
    'No page with the number was found. For sex trafficking in 2020 the hotline’s operator gave 39 percent, counting promises of marriage with partners. A share near 22 was met only where all forms of trafficking stand together: 23 percent among recorded victims from the Americas. All of these are of recruiters who were known, not of traffickers.',
  search,
  restsOn: [],
  instead: [partner, { figure: `${americas}/recruiter-intimate-partner`, why: inAmericas }],
});
