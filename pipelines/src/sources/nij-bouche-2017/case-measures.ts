import type { SourceModule } from '../../source/source-module.ts';

export const unseenCases = {
  kind: 'coverage',
  direction: 'under',
  note: 'Prosecuted federal cases only; trafficking that nobody charged, or that a state charged, is not in it.',
} as const;

export const selectedCases = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Within cases that federal prosecutors chose to charge; unprosecuted trafficking may be composed otherwise.',
} as const;

/** What every number of the study is of: papers of cases that were brought in federal courts. */
export const prosecuted = {
  stage: 'prosecuted',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'case-file-sample',
  geographyRole: 'jurisdiction',
} as const;

/** Cases, and what part of those with an organized group is of which kind. */
export const caseMeasures: SourceModule['measures'] = {
  'federal-cases': {
    label: 'federal human trafficking cases in the study',
    definition:
      'Cases of human trafficking prosecuted in federal courts that the study found and coded.',
    ...prosecuted,
    unit: 'cases',
    role: 'not-applicable',
    uncertainty: [unseenCases],
  },
  'federal-cases-by-type': {
    label: 'federal human trafficking cases of the type on the project’s site',
    definition:
      'Cases by type of trafficking on the public site of the project. The three types add up to 1,076, above the 862 cases of the report; a case may have several types or the site may have been updated.',
    ...prosecuted,
    unit: 'cases',
    role: 'not-applicable',
    uncertainty: [
      unseenCases,
      {
        kind: 'duplication',
        direction: 'over',
        note: 'A case may be counted under several types, so the types must not be added up.',
      },
    ],
    credibility: {
      grade: '3',
      reason:
        'The site appears to be that of the study; its counts do not add up to the report’s and the reason is not stated.',
    },
  },
  'share-of-organized-crime-cases-by-group-type': {
    label: 'of federal trafficking cases with an organized group, by kind of group',
    definition:
      'Cases in which an organized group, broadly defined, took part, split by the kind of group. The base is those cases alone, not all trafficking and not all cases of the study.',
    ...prosecuted,
    unit: 'percent',
    role: 'not-applicable',
    uncertainty: [selectedCases],
  },
  'share-of-organized-crime-cases-by-exploitation': {
    label:
      'of federal trafficking cases with an organized group, by form of exploitation and age of victims',
    definition:
      'Cases in which an organized group, broadly defined, took part, split by what the victims were made to do and whether they were adults or minors.',
    ...prosecuted,
    unit: 'percent',
    role: 'not-applicable',
    uncertainty: [selectedCases],
  },
};
