import { defineSource } from '../source/source-module.ts';

const files = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'case-file-sample',
  geographyRole: 'detection',
} as const;

const noticed = {
  kind: 'coverage',
  direction: 'under',
  note: 'No register was kept; only cases that came to notice.',
} as const;
const picked = {
  kind: 'extrapolation',
  direction: 'over',
  note: 'Files were picked partly on concern; carried over to all children they are too high.',
} as const;
const inTheNews = { grade: '2', reason: 'A news text quotes it of the inquiry.' } as const;

export const senatePsi = defineSource({
  id: 'senate-psi',
  description:
    'An inquiry of a US Senate subcommittee, published in January 2016, after unaccompanied children had been placed with labor traffickers in Marion, Ohio. It read files, picked partly because they had raised concern.',
  blindSpots:
    'The files were picked partly because of known concerns: no sample, so no rate can be made of them. The health department kept no register of trafficking, so the cases are a floor.',
  reliability: {
    grade: 'A',
    reason: 'A Senate inquiry with access to the files; selection is stated.',
  },
  credibility: { grade: '2', reason: 'Read in an official abstract or statement.' },
  uncertainty: [],
  measures: {
    'case-files-reviewed': {
      ...files,
      label: 'files of unaccompanied children reviewed',
      definition:
        'Files that the subcommittee’s staff read, picked partly because of known concerns. A denominator that must not be used for a rate.',
      unit: 'cases',
      stage: 'not-applicable',
      role: 'child-migrant',
      exploitation: 'none',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'unknown',
          note: 'A choice made partly because of known concerns, no sample of all files.',
        },
      ],
    },
    'case-files-with-indication': {
      ...files,
      label: 'reviewed files with an indication of trafficking or other abuse',
      definition:
        'Reviewed files with an indication that the child was trafficked or otherwise abused or neglected.',
      unit: 'cases',
      stage: 'potential',
      role: 'child-migrant',
      exploitation: 'unspecified',
      uncertainty: [
        noticed,
        picked,
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Neglect and abuse of other kinds are included.',
        },
      ],
    },
    'trafficking-cases-identified': {
      ...files,
      label: 'cases of trafficking after release identified',
      definition:
        'Cases beside that of Marion in which the inquiry finds that released children were trafficked.',
      unit: 'cases',
      stage: 'identified',
      role: 'child-migrant',
      credibility: inTheNews,
      uncertainty: [noticed, picked],
    },
    'cases-with-serious-indicators': {
      ...files,
      label: 'further cases with serious indicators of trafficking',
      definition: 'Cases with serious signs of trafficking, beside those identified.',
      unit: 'cases',
      stage: 'potential',
      role: 'child-migrant',
      credibility: inTheNews,
      uncertainty: [noticed, picked],
    },
    'children-placed-with-marion-traffickers': {
      ...files,
      label: 'unaccompanied children placed with the traffickers of the Marion case',
      definition:
        'Unaccompanied children whom the government placed with the people who trafficked them for labor in Marion, Ohio.',
      unit: 'victims',
      stage: 'identified',
      role: 'child-migrant',
      exploitation: 'forced-labour',
      uncertainty: [noticed],
    },
  },
  quantities: {
    'case files reviewed': { measure: 'case-files-reviewed', age: 'minor' },
    'case files with an indication of trafficking or other abuse': {
      measure: 'case-files-with-indication',
      age: 'minor',
    },
    'trafficking cases identified': { measure: 'trafficking-cases-identified', age: 'minor' },
    'cases with serious trafficking indicators': {
      measure: 'cases-with-serious-indicators',
      age: 'minor',
    },
    'children placed with the Marion traffickers': {
      measure: 'children-placed-with-marion-traffickers',
      age: 'minor',
    },
  },
});
