import type { MeasureSpec } from '../../source/source-module.ts';

const unhPage =
  'https://docslib.org/doc/7757854/sex-trafficking-of-minors-how-many-juveniles-are-being';
export const academiesPage = 'http://www.nap.edu/openbook.php?record_id=18358&page=42';

const atRisk = {
  frame: 'source-own',
  method: 'expert-judgement',
  geographyRole: 'residence',
  exploitation: 'sexual-exploitation',
} as const;

const contested = {
  about:
    'Whether overlapping groups at risk, multiplied by assumed shares, can say how many children are at risk, let alone exploited.',
  for: [],
  against: [academiesPage, unhPage],
};

const overlap = {
  kind: 'duplication',
  direction: 'over',
  note: 'A child may stand in several groups; nobody was counted out.',
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'children-at-risk': {
    ...atRisk,
    label: 'children at risk of commercial sexual exploitation, as estimated',
    definition:
      'Children in fourteen overlapping groups who, by assumed shares, are at risk of commercial sexual exploitation. Not victims.',
    unit: 'persons',
    stage: 'at-risk',
    temporal: 'stock-at',
    role: 'person',
    uncertainty: [overlap],
    contested,
  },
  'children-at-risk-upper-value': {
    ...atRisk,
    label: 'children at risk of commercial sexual exploitation, the upper value as others quote it',
    credibility: {
      grade: '3',
      reason:
        'As later writers quote it, 1,000 above the end of the range as the National Academies have it; the method is weak, and the University of New Hampshire asks readers not to cite it.',
    },
    definition: 'The upper end of the study’s range alone, as later writers quote it. Not victims.',
    unit: 'persons',
    stage: 'at-risk',
    temporal: 'stock-at',
    role: 'person',
    uncertainty: [overlap],
    contested,
  },
  'children-called-victims-at-launch': {
    ...atRisk,
    label: 'children a year, called victims of commercial sexual exploitation in a news report',
    definition:
      'What a newspaper printed on the day of the launch: a larger range than the study’s, and called victims each year where the study speaks of children at risk.',
    unit: 'persons',
    stage: 'at-risk',
    temporal: 'flow-in',
    role: 'person',
    credibility: {
      grade: '5',
      reason:
        'Contradicted in size and in meaning by the study as the National Academies quote it.',
    },
    uncertainty: [overlap],
    contested,
  },
  'assumed-share-of-runaways-at-risk': {
    ...atRisk,
    label: 'of runaway youth away for a week or more, assumed to be at risk',
    definition: 'One of the shares by which the study multiplied its groups.',
    unit: 'percent',
    stage: 'at-risk',
    temporal: 'not-applicable',
    role: 'runaway',
    credibility: {
      grade: '3',
      reason: 'The study’s own assumption, as others quote it; nothing measured stands behind it.',
    },
  },
};
