import { defineClaim } from './claim-module.ts';

const atRisk = 'estes-weiner-2001/children-at-risk/us/19990101--20010331/minor';
const study = {
  description:
    'A study by Estes and Weiner of the University of Pennsylvania, 2001: between 244,000 and 325,000 children in the United States were at risk of commercial sexual exploitation, in groups that overlap, on data of January 1999 to March 2001.',
  figure: atRisk,
} as const;
const juveniles = {
  figure: 'doj-funded-juvenile-study-2016/juveniles-in-sex-trade/us/undated/minor',
  why: 'a later study funded by the Justice Department, as a fact-checker sums it up: juveniles in the sex trade, with or without a pimp; the study itself could not be read',
} as const;
const published = {
  figure: 'unh-stransky-2008/range-of-published-estimates/us/undated/minor',
  why: 'how far published estimates lie apart; the reviewers who collected them ask that none be quoted',
} as const;
const risk = {
  figure: atRisk,
  why: 'where risk is meant: children at risk, 1999 to 2001, with double counting between the groups; never victims, never a yearly number',
} as const;

export const us100k300kChildren = defineClaim({
  claim: 'us-100k-300k-children',
  statement:
    'In the United States 100,000 to 300,000 children a year are said to be trafficked or sold for sex.',
  asserted: {
    text: '100,000-300,000',
    dimension: 'count',
    scope: 'US children trafficked or sold for sex each year',
  },
  origin: { ...study, link: 'proven' },
  mutations: ['risk-to-victim', 'stale-reissued', 'estimate-as-count', 'period-stretched'],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'The study behind it did not count victims. It added up groups of children who it thought were at risk, such as runaways; the groups overlap, the data are of 1999 to 2001, and the National Academies note the double counting and that the authors themselves wished for another method. On the way “at risk” became “trafficked”, two years became each year, and the lower end was cut to 100,000 by a children’s organisation. A review of 2008 found published estimates from 1,400 to 2.4 million and asked people not to quote them. The Washington Post’s fact-checker put both ends on its list of untrue statements in 2015.',
  restsOn: [atRisk],
  instead: [juveniles, published, risk],
});

export const us100kChildren = defineClaim({
  claim: 'us-100k-children',
  partOf: 'us-100k-300k-children',
  statement:
    'In the United States 100,000 children a year are said to be victims of commercial sexual exploitation.',
  asserted: {
    text: '100,000',
    dimension: 'count',
    scope: 'US children who become victims of sex trafficking each year',
  },
  origin: {
    description:
      'The National Center for Missing and Exploited Children gave it in 2010, cut down from the 293,000 children whom the study of 2001 held to be at risk.',
    figure: atRisk,
    link: 'proven',
  },
  mutations: [
    'risk-to-victim',
    'bound-dropped',
    'stale-reissued',
    'estimate-as-count',
    'period-stretched',
  ],
  verdict: 'unsupported',
  confidence: 'high',
  rationale:
    'The origin is known and has no measurement in it: a number of children at risk, on data of 1999 to 2001, was cut down in 2010 to be on the safe side, as “at least 100,000”. Its author later told the Washington Post that no empirical data stood behind it. A senator said it in a hearing in 2010, “each year” included; since then it has been repeated as a count of victims, often without the “at least”, and on one page as its opposite, “as many as”.',
  restsOn: [atRisk],
  instead: [juveniles, published],
});

export const us300kChildren = defineClaim({
  claim: 'us-300k-children',
  partOf: 'us-100k-300k-children',
  statement:
    'In the United States 300,000 children a year are said to be trafficked, or kidnapped and forced into the sex trade.',
  asserted: {
    text: '300,000',
    dimension: 'count',
    scope: 'US children trafficked or kidnapped into the sex trade each year',
  },
  origin: { ...study, link: 'likely' },
  mutations: [
    'risk-to-victim',
    'upper-end-only',
    'stale-reissued',
    'estimate-as-count',
    'period-stretched',
    'misattributed-publisher',
  ],
  verdict: 'distorted',
  confidence: 'high',
  rationale:
    'It is the rounded upper end of the children at risk, on data of 1999 to 2001. A television station told it in 2013 as children kidnapped and forced each year, and credited the Justice Department, which had only paid for the study. The launch press of 2001 already called the children victims. On some pages the word “vulnerable” survives beside “trapped”; both together say neither.',
  restsOn: [
    atRisk,
    'estes-weiner-2001/children-called-victims-at-launch/us/19990101--20010331/minor',
  ],
  instead: [juveniles, risk],
});
