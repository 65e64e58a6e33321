import type { MeasureSpec } from '../../source/source-module.ts';

const estimate = {
  stage: 'estimated-total',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  exploitation: 'sexual-exploitation',
  contested: {
    about:
      'Whether overlaps between agencies’ lists can say how many victims stand on none of them.',
    for: [
      'https://docslib.org/doc/7001732/multiple-systems-estimation-for-estimating-the-number-of-victims-of-human-trafficking-across-the-world',
    ],
    against: ['https://livrepository.liverpool.ac.uk/3054466/'],
  },
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'victims-estimated': {
    ...estimate,
    label: 'victims of sex trafficking in six years, as estimated',
    definition:
      'Estimated number of people who were victims of sex trafficking in the county at any time in the six years, seen and unseen.',
    unit: 'victims',
  },
  'share-of-victims-identified': {
    ...estimate,
    label: 'of estimated victims, those whom an agency identified',
    definition: 'Victims on at least one list out of the estimated total.',
    unit: 'percent',
    credibility: {
      grade: '3',
      reason:
        'Read at the publisher; agrees only roughly with the 11.2 unidentified per identified that a news report has.',
    },
  },
  'unidentified-per-identified': {
    ...estimate,
    label: 'unidentified victims per identified victim, as estimated',
    definition: 'Estimated victims on no list for every victim on a list.',
    unit: 'ratio',
    credibility: {
      grade: '3',
      reason: 'Agrees only roughly with the 10 percent identified of the article.',
    },
  },
};
