import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const contested: NonNullable<MeasureSpec['contested']> = {
  about:
    'Whether overlaps between agencies’ lists can say how many victims stand on none of them, and whether the printed intervals own up to the choice of the model.',
  for: [
    'https://www.gov.uk/government/publications/modern-slavery-an-application-of-multiple-systems-estimation',
    'https://dutchrapporteur.nl/latest/news/2017/09/28/reliable-estimate-reflects-true-numbers-of-victims-of-human-trafficking',
    'https://www.aic.gov.au/publications/sb/sb16',
    'https://docslib.org/doc/7001732/multiple-systems-estimation-for-estimating-the-number-of-victims-of-human-trafficking-across-the-world',
  ],
  against: [
    'https://livrepository.liverpool.ac.uk/3054466/',
    'https://github.com/OlivierBinette/MSETools/blob/0d9f110a6d7ee8df124e800e1f33c5782edbe793/analyses/real_data/real_data_analysis.Rmd',
  ],
};

const whoIsListed: ComponentSpec = {
  kind: 'definitional',
  direction: 'either',
  note: 'Each listing body decides by its own lights who is a victim.',
};
const ofModel: readonly ComponentSpec[] = [
  {
    kind: 'measurement',
    direction: 'either',
    note: 'The same person must be recognised on several lists: missed matches raise the estimate, false ones lower it.',
  },
  whoIsListed,
  {
    kind: 'model',
    direction: 'either',
    note: 'Follows from the model of how the lists depend on one another, or from the set of models that is searched or averaged; others of the same lists give quite other numbers.',
  },
  {
    kind: 'sampling',
    direction: 'either',
    note: 'A printed interval covers chance in the overlaps, mostly given one model: in a simulation the usual 95% interval held the true number in 61.4% of the runs, and one that repeats the choice of the model in 90%.',
  },
];
const modelled: readonly ComponentSpec[] = [
  ...ofModel,
  {
    kind: 'coverage',
    direction: 'under',
    note: 'People who could never come onto any list are not even estimated.',
  },
];

const estimate = {
  stage: 'estimated-total',
  frame: 'unspecified',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  uncertainty: modelled,
  contested,
} as const;

const listed = {
  unit: 'victims',
  stage: 'presumed',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'detection',
  uncertainty: [
    {
      kind: 'duplication',
      direction: 'either',
      note: 'The same person must be recognised on several lists: a missed match counts them twice, a false one loses somebody.',
    },
    whoIsListed,
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only people whom one of the listing bodies noticed.',
    },
    {
      kind: 'measurement',
      direction: 'over',
      note: 'The bodies list whom they take for a victim; no decision is needed.',
    },
  ],
  credibility: {
    grade: '2',
    reason:
      'A count that the studies share; read near its publisher or recomputed from public lists.',
  },
} as const satisfies Partial<MeasureSpec>;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'modern-slavery-victims-estimated': {
    ...estimate,
    label: 'victims of modern slavery, seen and unseen, as estimated from overlapping lists',
    definition:
      'Everybody whom the listing bodies would take for a victim of modern slavery, including trafficking, at any time in the period: those on a list and, by a model of how the lists overlap, those on none. A figure without a model in its scope is the headline of the study; the others are refits of its public lists.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated': {
    ...estimate,
    label: 'victims of human trafficking, seen and unseen, as estimated from overlapping lists',
    definition:
      'Everybody whom the listing bodies would take for a victim of human trafficking at any time in the whole period: those on a list and, by a model of how the lists overlap, those on none. A figure without a model in its scope is the published range of the study; the others are refits of its public lists.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated-per-year': {
    ...estimate,
    label:
      'victims of human trafficking a year, seen and unseen, as estimated from overlapping lists',
    definition:
      'The yearly value of the estimate for the years of the period. Not the total of the period: who is a victim in two years counts in both.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated-per-100000': {
    ...estimate,
    label: 'estimated victims of human trafficking a year, as a rate',
    definition:
      'The yearly estimate per 100,000 people of the group. That it is yearly follows from its size; the page does not spell it out.',
    unit: 'per-100000',
    temporal: 'flow-in',
  },
  'share-of-estimated-victims-detected': {
    ...estimate,
    label: 'of estimated victims of the group, those who were detected',
    definition:
      'Victims on at least one list out of the estimated number of victims of the same group.',
    unit: 'percent',
    temporal: 'flow-in',
    uncertainty: [
      ...ofModel,
      {
        kind: 'coverage',
        direction: 'over',
        note: 'People who could never come onto any list are missing from the base, so that the part detected looks larger than it is.',
      },
    ],
  },
  'estimated-victims-per-registered-victim': {
    ...estimate,
    label: 'estimated victims for every registered one',
    definition: 'The estimated number of victims as a multiple of the registered number.',
    unit: 'ratio',
    temporal: 'flow-in',
  },
  'undetected-victims-per-detected-victim': {
    ...estimate,
    label: 'undetected victims for every detected one, as estimated',
    definition: 'Estimated victims on no list for every victim on a list.',
    unit: 'ratio',
    temporal: 'flow-in',
  },
  'known-victims-on-the-lists': {
    ...listed,
    label: 'known victims on at least one of the lists',
    definition:
      'People on at least one of the overlapping lists, each counted once: what the estimates start from. The number of lists differs between studies.',
  },
  'trafficking-victims-detected-per-year': {
    ...listed,
    label: 'detected victims of human trafficking a year',
    definition:
      'People detected or registered as presumed victims in a year, as the study of the same years states it.',
  },
  'interval-coverage': {
    label: 'of simulated data sets, those whose interval held the true number',
    definition:
      'Data were simulated 500 times from the model that a stepwise procedure chose for the five UK lists, so that the true number was known; the share of runs in which the interval held it. An honest interval reaches its nominal level.',
    unit: 'percent',
    stage: 'not-applicable',
    frame: 'unspecified',
    temporal: 'not-applicable',
    method: 'model-estimate',
    role: 'not-applicable',
    geographyRole: 'detection',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'extrapolation',
        direction: 'unknown',
        note: 'Simulated from one model of the UK lists; coverage for other lists, or where no model holds, may differ.',
      },
    ],
    credibility: {
      grade: '2',
      reason: 'Published in a journal of statistics; read in the authors’ own account of it.',
    },
  },
};
