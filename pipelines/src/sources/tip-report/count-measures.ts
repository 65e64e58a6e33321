import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const told =
  'Governments report what they detected and chose to tell; which countries send data changes from year to year.';
const tooFew: ComponentSpec = { kind: 'coverage', direction: 'under', note: told };
/** Quotients and counts of countries: what is not told may move them up or down. */
export const notTold: ComponentSpec = { kind: 'coverage', direction: 'unknown', note: told };

export const counted = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'compilation',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
  uncertainty: [tooFew],
} as const;

/** Prosecutions, convictions, victims, laws and countries, as the report adds them up. */
export const countMeasures: Readonly<Record<string, MeasureSpec>> = {
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
