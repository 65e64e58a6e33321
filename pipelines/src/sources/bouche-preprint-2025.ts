import { defineSource } from '../source/source-module.ts';

const unseenCases = {
  kind: 'coverage',
  direction: 'under',
  statedBy: 'source',
  note: 'Prosecuted cases are a selected part; the authors themselves name this bias.',
} as const;

/** Cases that were brought in federal courts, read from their papers. */
const prosecuted = {
  stage: 'prosecuted',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'case-file-sample',
  geographyRole: 'jurisdiction',
} as const;

export const bouchePreprint2025 = defineSource({
  id: 'bouche-preprint-2025',
  description:
    'A preprint of V. Bouche and colleagues that carries the federal case study of 2017 on to 2022: federally prosecuted human trafficking cases, coded by the kind of group behind them.',
  blindSpots:
    'Prosecuted federal cases only. Not peer reviewed as seen; only the abstract was read, which does not show the share of cartels and syndicates.',
  reliability: {
    grade: 'C',
    reason:
      'A preprint of researchers with an established data line; not peer reviewed as seen, tables not read.',
  },
  credibility: {
    grade: '3',
    reason: 'One reading of an abstract on an index of preprints; fits the study of 2017.',
  },
  uncertainty: [],
  measures: {
    'federal-cases': {
      label: 'federal human trafficking cases in the study',
      definition: 'Federally prosecuted human trafficking cases that the authors found and coded.',
      ...prosecuted,
      unit: 'cases',
      role: 'not-applicable',
      uncertainty: [unseenCases],
    },
    'share-of-cases-by-group-type': {
      label: 'of the study’s federal human trafficking cases, by kind of group',
      definition:
        'Federally prosecuted cases by whether an organized group was behind them. A share of cases: shares of defendants are higher for groups, because a group case brings several defendants.',
      ...prosecuted,
      unit: 'percent',
      role: 'not-applicable',
      uncertainty: [
        {
          kind: 'measurement',
          direction: 'either',
          note: 'The kind of group is coded from court papers.',
        },
        { ...unseenCases, direction: 'unknown' },
      ],
    },
  },
  segments: {
    'group-type-unorganized-individuals': {
      label: 'unorganized individuals',
      definition:
        'People who acted outside any organized group, in the coding of the federal case studies of V. Bouche.',
    },
  },
  quantities: {
    'federal cases studied': 'federal-cases',
    'share of cases by kind of group': 'share-of-cases-by-group-type',
  },
  groups: {
    'unorganized individuals': { segments: ['group-type-unorganized-individuals'] },
  },
  bases: {
    'federal cases studied': {
      text: 'federally prosecuted human trafficking cases in the study',
      figure: 'bouche-preprint-2025/federal-cases/us/2000-2022',
    },
  },
});
