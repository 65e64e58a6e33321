import type { MeasureSpec } from '../../source/source-module.ts';

const scale = {
  unit: 'per-100',
  stage: 'not-applicable',
  frame: 'walk-free-modern-slavery',
  temporal: 'not-applicable',
  role: 'not-applicable',
  uncertainty: [
    {
      kind: 'model',
      direction: 'either',
      note: 'A score of the publisher’s own making; another choice of its parts gives another score.',
    },
  ],
} as const;

const ownScore = {
  grade: '3',
  reason:
    'The publisher’s own score, read on its own page; no measure of the same by anybody else was read.',
} as const;

/** Scores of countries, and what the index rests on. */
export const indexMeasures: Readonly<Record<string, MeasureSpec>> = {
  'vulnerability-score': {
    ...scale,
    method: 'model-estimate',
    geographyRole: 'residence',
    credibility: ownScore,
    label: 'points of vulnerability to modern slavery',
    definition:
      'Walk Free’s score of the risk that conditions in a country pose, on a scale of 0 to 100. A risk is not a number of people.',
  },
  'government-response-rating': {
    ...scale,
    method: 'unknown',
    geographyRole: 'jurisdiction',
    credibility: ownScore,
    label: 'points for what the government does against modern slavery',
    definition: 'Walk Free’s rating of the response of a government, on a scale of 0 to 100.',
  },
  'survey-respondents': {
    stage: 'not-applicable',
    frame: 'walk-free-modern-slavery',
    temporal: 'flow-in',
    method: 'survey',
    role: 'person',
    geographyRole: 'residence',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'sampling',
        direction: 'unknown',
        note: 'Households of 48 countries; how they were drawn was not read.',
      },
    ],
    unit: 'persons',
    label: 'people asked in the surveys that the estimates rest on',
    definition:
      'Respondents of the household surveys behind the Global Estimates of 2017, on which the edition of 2018 builds.',
    credibility: { grade: '3', reason: 'A plain count of people asked, read without its survey.' },
  },
  'countries-covered': {
    stage: 'not-applicable',
    frame: 'walk-free-modern-slavery',
    temporal: 'not-applicable',
    method: 'administrative-count',
    role: 'not-applicable',
    geographyRole: 'jurisdiction',
    unit: 'countries',
    label: 'countries in the index',
    definition: 'Countries for which the edition prints an estimate.',
    credibility: { grade: '2', reason: 'A plain count of the index’s own table.' },
  },
};
