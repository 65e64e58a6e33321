import { defineSource } from '../source/source-module.ts';

/** Cases that were brought in federal courts, read from their papers. */
const prosecuted = {
  stage: 'prosecuted',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'case-file-sample',
  geographyRole: 'jurisdiction',
} as const;

export const alliesAgainstSlavery = defineSource({
  id: 'allies-against-slavery',
  description:
    'A yearly report of the organisation Allies Against Slavery on how US states deal with trafficking. Its count of federal prosecutions extends the data line of the Bouche studies to 2023.',
  blindSpots:
    'Federal prosecutions only. The publisher says itself that it shows what is prosecuted, not what exists.',
  reliability: {
    grade: 'C',
    reason:
      'An advocacy organisation that works with an academic data line; method page and tables not read.',
  },
  credibility: { grade: '3', reason: 'Read on a reprint of the press release.' },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'source',
      note: 'Prosecuted federal cases only; the publisher says that they do not show what exists.',
    },
  ],
  measures: {
    'federal-cases': {
      label: 'federal human trafficking cases prosecuted',
      definition:
        'Human trafficking cases that federal prosecutors brought, found and coded from court records.',
      ...prosecuted,
      unit: 'cases',
      role: 'not-applicable',
    },
    'federal-cases-by-type': {
      label: 'federal human trafficking cases of the type prosecuted',
      definition:
        'Federal cases that involve the type of trafficking; one case may involve several types.',
      ...prosecuted,
      unit: 'cases',
      role: 'not-applicable',
      uncertainty: [
        {
          kind: 'duplication',
          direction: 'over',
          note: 'A case with several types is counted under each, so the types must not be added up.',
        },
      ],
    },
  },
  quantities: {
    'federal cases': 'federal-cases',
    'federal cases by type': 'federal-cases-by-type',
  },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  groups: { minors: { age: 'minor' } },
});
