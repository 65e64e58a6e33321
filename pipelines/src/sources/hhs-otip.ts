import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';

const letters = {
  unit: 'letters',
  stage: 'assisted',
  frame: 'tvpa-severe-forms',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'detection',
} as const;

export const hhsOtip = defineSource({
  id: 'hhs-otip',
  description:
    'Letters of the US Department of Health and Human Services that open federal benefits to foreign nationals as victims of trafficking: certification letters for adults, eligibility letters for children, by fiscal year. They measure access to benefits, not trafficking.',
  blindSpots:
    'US citizens and lawful residents need no letter and never appear. Adults need Continued Presence or a T visa first, so those who have neither are missing. Of FY2007–2012, 2015–2016 and 2018–2020 nothing was found.',
  reliability: {
    grade: 'B',
    reason:
      'The office counts the letters that it issues; two of its own pages differ by one letter for 2001.',
  },
  credibility: { grade: '2', reason: 'The office’s own count of its letters.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only foreign nationals who came forward and were found eligible; citizens, residents and undetected victims are not counted.',
    },
  ],
  measures: {
    'certification-letters': {
      ...letters,
      label: 'certification letters to adult foreign victims of trafficking',
      definition:
        'Letters by which the department certified adult foreign nationals as victims of a severe form of trafficking in the year. Adults need Continued Presence or a T visa first.',
    },
    'eligibility-letters': {
      ...letters,
      label: 'eligibility letters to child foreign victims of trafficking',
      definition:
        'Letters by which the department found foreign-national children eligible for benefits as victims of trafficking. The abuse may have happened abroad, on the way or in the United States, at any time.',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'As a count of exploitation in the United States in that year it holds too much: abuse at any time and place counts.',
        },
        {
          kind: 'processing',
          direction: 'unknown',
          note: 'Read only in retellings that do not say whether the year is fiscal.',
        },
      ],
    },
  },
  quantities: {
    'certification letters': {
      measure: 'certification-letters',
      age: 'adult',
      citizenship: 'foreign',
    },
    'eligibility letters': { measure: 'eligibility-letters', age: 'minor', citizenship: 'foreign' },
  },
  groups: {
    'foreign-national adults': { age: 'adult', citizenship: 'foreign' },
    'foreign-national children': { age: 'minor', citizenship: 'foreign' },
  },
  layouts: {
    'certification-letters.csv': grid({
      rows: { 'Fiscal year': 'period' },
      columns: { 'Certification letters': { quantity: 'certification letters' } },
      constant: { place: 'United States' },
    }),
  },
});
