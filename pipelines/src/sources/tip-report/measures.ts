import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const told =
  'Governments report what they detected and chose to tell; which countries send data changes from year to year.';
const tooFew: ComponentSpec = { kind: 'coverage', direction: 'under', note: told };
/** Quotients and counts of countries: what is not told may move them up or down. */
const notTold: ComponentSpec = { kind: 'coverage', direction: 'unknown', note: told };

const counted = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'compilation',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
  uncertainty: [tooFew],
} as const;

const change = {
  ...counted,
  unit: 'percent-change',
  temporal: 'not-applicable',
  method: 'derived',
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'over',
      statedBy: 'source',
      note: 'Part of the rise is better sharing of data by several governments.',
    },
  ],
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  prosecutions: {
    ...counted,
    label: 'prosecutions for trafficking that governments reported',
    definition:
      'Prosecutions for trafficking in persons that governments told the State Department of, under their own laws. Whether a prosecution is a case or a person differs by country. Where the report prints a number in parentheses, it is the labor trafficking part of the total.',
    unit: 'prosecutions',
    stage: 'prosecuted',
  },
  convictions: {
    ...counted,
    label: 'convictions for trafficking that governments reported',
    definition:
      'Convictions for trafficking in persons that governments told the State Department of, under their own laws. Convictions of a year are not the outcome of the prosecutions of that year.',
    unit: 'convictions',
    stage: 'convicted-case',
  },
  'victims-identified': {
    ...counted,
    label: 'victims of trafficking identified',
    definition:
      'Victims identified in the year as governments told the State Department, with information from other sources than governments added. People identified, not people exploited.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [
      tooFew,
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only people whom somebody identified and reported; those exploited and never identified are not seen.',
      },
      {
        kind: 'duplication',
        direction: 'over',
        note: 'Governments and other bodies may report the same person.',
      },
    ],
  },
  'new-or-amended-legislation': {
    ...counted,
    label: 'new or amended laws on trafficking',
    definition:
      'Laws on trafficking that were passed or amended in the year, as the report counts them.',
    unit: 'laws',
    stage: 'not-applicable',
  },
  'share-of-convictions': {
    ...counted,
    label: 'of convictions for trafficking, by form of exploitation',
    definition:
      'The part of the convictions of a year that was for one form of trafficking, as the report counts it.',
    unit: 'percent',
    stage: 'convicted-case',
    method: 'derived',
    uncertainty: [notTold],
  },
  'change-in-prosecutions': {
    ...change,
    stage: 'prosecuted',
    label: 'change in reported prosecutions against the year before',
    definition: 'Growth of the reported prosecutions against the year before.',
  },
  'change-in-convictions': {
    ...change,
    stage: 'convicted-case',
    label: 'change in reported convictions against the year before',
    definition: 'Growth of the reported convictions against the year before.',
  },
  'change-in-victims-identified': {
    ...change,
    stage: 'identified',
    label: 'change in identified victims against the year before',
    definition: 'Growth of the victims identified against the year before.',
    role: 'victim',
    geographyRole: 'detection',
  },
  'share-of-estimated-victims-identified': {
    ...counted,
    label: 'of the estimated number of victims, those identified',
    definition:
      'The victims identified in one year over an estimate of all people in forced labour at one time. A yearly flow over a stock: not a detection rate.',
    unit: 'percent',
    stage: 'identified',
    method: 'derived',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [
      notTold,
      {
        kind: 'definitional',
        direction: 'unknown',
        note: 'The two numbers count different things, a flow of identifications and a stock of people, so the quotient measures neither.',
      },
      {
        kind: 'model',
        direction: 'unknown',
        note: 'The base is an ILO estimate whose method was replaced later.',
      },
    ],
    credibility: {
      grade: '4',
      reason: 'A correct division of two published numbers that should not be divided.',
    },
  },
  'convictions-per-100-victims-identified': {
    ...counted,
    label: 'convicted offenders per 100 victims identified',
    definition:
      'Convictions of a year over the victims identified in that year, as the report prints it. Offenders and victims need not belong to the same cases.',
    unit: 'per-100',
    stage: 'convicted-case',
    method: 'derived',
    uncertainty: [notTold],
  },
  'estimated-victims-per-1000': {
    ...counted,
    label:
      'people in forced labour as the ILO estimated them, told as victims of trafficking, as a rate',
    definition:
      'The prevalence that the edition of 2010 prints: the ILO estimate of people in forced labour of 2005 over the population of the world. Not based on the counts of this report.',
    unit: 'per-1000',
    stage: 'estimated-total',
    temporal: 'stock-at',
    method: 'derived',
    role: 'victim',
    geographyRole: 'exploitation',
    uncertainty: [
      {
        kind: 'model',
        direction: 'under',
        note: 'Rests on an ILO estimate of 2005 that was given as a minimum.',
      },
    ],
    credibility: {
      grade: '3',
      reason: 'Rests on an estimate of 2005 that was replaced, not on the counts of this report.',
    },
  },
  'countries-without-conviction': {
    ...counted,
    label: 'countries without a conviction of a trafficker',
    definition: 'Countries for which the edition of 2010 counts no conviction of a trafficker.',
    unit: 'countries',
    stage: 'not-applicable',
    temporal: 'not-applicable',
    uncertainty: [notTold],
  },
  'countries-without-protection-from-deportation': {
    ...counted,
    label: 'countries without rules against the deportation of victims',
    definition:
      'Countries that the edition of 2010 counts as having no laws, policies or rules against deporting victims of trafficking.',
    unit: 'countries',
    stage: 'not-applicable',
    temporal: 'not-applicable',
    uncertainty: [notTold],
  },
};
