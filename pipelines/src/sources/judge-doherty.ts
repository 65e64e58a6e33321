import { defineSource } from '../source/source-module.ts';

export const judgeDoherty = defineSource({
  id: 'judge-doherty',
  description:
    'A paper by Judge and Doherty on the demographic traits of defendants in federal trafficking cases, from 21 years of data of the Federal Justice Statistics Program. A record of a gap: its abstract prints no shares.',
  blindSpots:
    'Only the abstract was read. Its race codes join White and White Hispanic defendants, so nothing can be said of Latin American descent.',
  reliability: {
    grade: 'F',
    reason: 'Only an abstract without numbers was read.',
  },
  credibility: { grade: '6', reason: 'There is no number to judge.' },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'unknown',
      statedBy: 'source',
      note: 'White and White Hispanic defendants are one group in the codes used.',
    },
  ],
  measures: {
    'share-of-defendants-of-hispanic-descent': {
      label: 'of federal trafficking defendants who are of Hispanic or Latin American descent',
      definition:
        'The part of the defendants in federal trafficking cases who are of Hispanic or Latin American descent, which the race codes of the data cannot give.',
      unit: 'percent',
      stage: 'prosecuted',
      frame: 'us-federal-statutes',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'defendant',
      geographyRole: 'jurisdiction',
      exploitation: 'sexual-exploitation',
    },
  },
  quantities: {
    'share of defendants of Hispanic or Latin American descent':
      'share-of-defendants-of-hispanic-descent',
  },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  // The abstract’s own codes do not determine it, whatever its tables print.
  readAs: { 'not available': 'indeterminate' },
  figureNotes: [
    {
      figure: 'judge-doherty/share-of-defendants-of-hispanic-descent/us/undated',
      notes: [
        'The federal race codes can neither confirm nor refute a claim about traffickers of Latin American descent.',
      ],
      unanswered: {
        question:
          'What share of defendants in federal sex trafficking cases is of Latin American descent?',
        why: 'The codes of the data join White and White Hispanic defendants, and descent is not recorded.',
        needed: [
          'Federal records that keep race and ethnicity apart, by statute group.',
          'The tables of the Bureau of Justice Statistics by ethnicity for the trafficking statutes alone.',
        ],
        nearest: [
          {
            figure:
              'bjs-htdc/share-of-defendants-charged/us/fy2022/all-three-groups/ethnicity-hispanic',
            why: 'All three statute groups, most of it not trafficking.',
          },
          {
            figure:
              'bjs-htrs/share-of-confirmed-suspects/us/20080101--20100630/forced-labour/ethnicity-hispanic',
            why: 'Suspects of some task forces in labor trafficking, 2008 to 2010.',
          },
        ],
      },
    },
  ],
});
