import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const common = {
  stage: 'estimated-total',
  frame: 'walk-free-modern-slavery',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  contested: {
    about:
      'Whether a risk score and surveys of some countries can carry a number for every country, and whether outsiders can replicate how the editions were made.',
    for: ['https://www.walkfree.org/global-slavery-index/'],
    against: ['https://atlasofenslavement.rosalux-geneva.org/data/'],
  },
} as const;
const ofModel: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'The country numbers follow from the choice of risk model; the same country moved nineteenfold between editions by method.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'Surveys of some countries, or the totals of a region, are carried over to countries that were not surveyed.',
  },
  {
    kind: 'sampling',
    direction: 'unknown',
    note: 'Only the edition of 2013 printed country ranges, without a level; none was found in a later one. The digits printed suggest a precision that nobody has shown.',
  },
  {
    kind: 'definitional',
    direction: 'over',
    note: 'Modern slavery in Walk Free’s sense, since 2018 with forced marriage and state-imposed labour in it, is not trafficking: read as a number of trafficking victims it is too wide.',
  },
];
/** Of the first edition, which had no risk model and no survey of its own. */
const ofJudgement: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'Experts’ judgement on secondary sources; later editions give the same country quite other numbers by other methods.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'What was judged of some countries was carried over to the others.',
  },
  ...ofModel.filter(({ kind }) => kind === 'sampling' || kind === 'definitional'),
];
/** Of shares among people in modern slavery: the width of the idea errs in no known direction there. */
const ofShares: readonly ComponentSpec[] = [
  ...ofModel.filter(({ kind }) => kind !== 'definitional'),
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'A share within modern slavery in Walk Free’s sense, not within trafficking.',
  },
];
const livingThere = { ...common, uncertainty: ofModel, geographyRole: 'residence' } as const;
const exploitedThere = { ...common, uncertainty: ofModel, geographyRole: 'exploitation' } as const;

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

/** How each edition was made. Every edition is a measure of its own, because none counts what the one before did. */
const how = {
  2013: 'Edition of 2013: country experts’ judgement on secondary sources, carried over to other countries; some countries are printed as ranges.',
  2014: 'Edition of 2014: surveys of some countries, carried over to countries with a similar risk profile.',
  2016: 'Edition of 2016: surveys of 25 countries, carried over to countries with a similar risk profile; the United States was given the proportion of the United Kingdom.',
  2018: 'Edition of 2018, for 2016: the regional totals of the Global Estimates of 2017, split over countries by a risk model. People are counted where they are exploited, not where they live.',
  2023: 'Edition of 2023, for 2021: the regional totals of the Global Estimates of 2022, split over 160 countries by a risk model. People are counted where they are exploited.',
} as const;
const stock = (edition: keyof typeof how): string =>
  `People in modern slavery, in Walk Free’s sense, at one time. ${how[edition]}${edition < 2018 ? ' No reference date was read: the figures are placed in the year of the edition, up to its publication.' : ''} Not a number of trafficking victims${edition < 2018 ? '' : ': forced marriage and state-imposed labour are in it'}.`;
const share = (edition: keyof typeof how): string =>
  `The part of all people in modern slavery in the world that the named group or countries make up. ${how[edition]}`;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-modern-slavery-2013-edition': {
    ...livingThere,
    method: 'expert-judgement',
    unit: 'victims',
    label: 'people in modern slavery (2013 edition)',
    definition: stock(2013),
    credibility: {
      grade: '3',
      reason: 'Experts’ judgement on secondary sources; no range has a stated level.',
    },
    uncertainty: ofJudgement,
  },
  'people-in-modern-slavery-2014-edition': {
    ...livingThere,
    unit: 'victims',
    label: 'people in modern slavery (2014 edition)',
    definition: stock(2014),
  },
  'people-in-modern-slavery-2016-edition': {
    ...livingThere,
    unit: 'victims',
    label: 'people in modern slavery (2016 edition)',
    definition: stock(2016),
    uncertainty: [
      ...ofModel,
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'source',
        note: 'The edition itself names children and sexual exploitation as gaps in its data.',
      },
    ],
  },
  'people-in-modern-slavery-2018-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'people in modern slavery (2018 edition)',
    definition: stock(2018),
  },
  'people-in-modern-slavery-2023-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'people in modern slavery (2023 edition)',
    definition: stock(2023),
  },
  'modern-slavery-rate-2018-edition': {
    ...exploitedThere,
    unit: 'per-1000',
    label: 'people in modern slavery (2018 edition), as a rate',
    definition: `People in modern slavery per thousand inhabitants. ${how[2018]}`,
  },
  'modern-slavery-rate-2023-edition': {
    ...exploitedThere,
    unit: 'per-1000',
    label: 'people in modern slavery (2023 edition), as a rate',
    definition: `People in modern slavery, or in one form of it, per thousand inhabitants. ${how[2023]}`,
  },
  'share-of-population-2016-edition': {
    ...livingThere,
    unit: 'percent',
    label: 'of the population, those in modern slavery (2016 edition)',
    definition: `People in modern slavery as a part of the population. ${how[2016]}`,
  },
  'share-of-modern-slavery-2016-edition': {
    ...livingThere,
    unit: 'percent',
    label: 'of all people in modern slavery (2016 edition)',
    definition: share(2016),
    uncertainty: ofShares,
  },
  'share-of-modern-slavery-2023-edition': {
    ...exploitedThere,
    unit: 'percent',
    label: 'of all people in modern slavery (2023 edition)',
    definition: share(2023),
    uncertainty: ofShares,
  },
  'interval-width-2023-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'the width of the interval around the number of people in modern slavery (2023 edition)',
    definition:
      'How far apart the ends of the interval stand that the index of 2023 gives for a country. None was found for any country.',
    uncertainty: ofModel.filter(({ kind }) => kind === 'model' || kind === 'sampling'),
    credibility: {
      grade: '3',
      reason:
        'The part of the country page that was read prints none; what was not read may hold one.',
    },
  },
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
