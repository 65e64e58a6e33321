import type { MeasureSpec } from '../../source/source-module.ts';

const workers = {
  frame: 'source-own',
  temporal: 'ever',
  method: 'survey',
  role: 'worker',
  geographyRole: 'residence',
  exploitation: 'forced-labour',
} as const;

const shareOfWorkers = { ...workers, unit: 'percent', stage: 'self-reported' } as const;

const sampling = {
  kind: 'sampling',
  direction: 'either',
  note: 'Respondents recruit the next respondents; an interval exists or may exist but is not on the pages read.',
} as const;
const nonresponse = {
  kind: 'nonresponse',
  direction: 'under',
  note: 'Workers under control cannot be met and asked.',
} as const;
const asked = (note: string) =>
  [sampling, { kind: 'definitional', direction: 'over', note }, nonresponse] as const;
const rds = asked(
  'A broad coding of violations; told as trafficking found by a court it is too high.',
);
const rdsShortOfTrafficking = asked(
  'Told as trafficking it is too high: the study itself does not code it so.',
);

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'share-with-trafficking-violations': {
    ...shareOfWorkers,
    label:
      'of unauthorized Spanish-speaking migrant workers, those who met violations that the study codes as trafficking',
    credibility: {
      grade: '2',
      reason: 'Read in abstracts on official pages; report and article agree.',
    },
    definition:
      'Workers who had ever met violations in the United States that the study codes as labor trafficking, by smugglers or employers.',
    uncertainty: rds,
  },
  'share-with-other-labor-abuse': {
    ...shareOfWorkers,
    exploitation: 'labour-abuse',
    label: 'of unauthorized Spanish-speaking migrant workers, those who met other labor abuse',
    definition:
      'Workers who had ever met abusive practices at work that the study does not code as trafficking.',
    uncertainty: rdsShortOfTrafficking,
  },
  'share-violated-by-smugglers': {
    ...shareOfWorkers,
    label:
      'of workers who travelled with smugglers, those who met trafficking violations from them',
    definition:
      'Workers who came with smugglers and met violations coded as trafficking on that way. The minor source of violations.',
    uncertainty: rds,
  },
  'share-violated-at-workplace': {
    ...shareOfWorkers,
    label: 'of workers in the sample, those who met trafficking violations at the workplace',
    definition: 'Workers who met violations coded as trafficking from an employer.',
    uncertainty: rds,
  },
  'victims-estimated': {
    ...workers,
    label: 'unauthorized migrant workers who ever met trafficking violations, extrapolated',
    definition:
      'The survey’s share carried over to all unauthorized workers in the county. The digits are finer than the estimate can be.',
    unit: 'victims',
    stage: 'estimated-total',
    method: 'model-estimate',
    role: 'victim',
    credibility: {
      grade: '3',
      reason:
        'A share times another model’s population, printed to the last digit; read in a newspaper.',
    },
    uncertainty: [
      ...rds,
      {
        kind: 'extrapolation',
        direction: 'unknown',
        note: 'Rests on an outside estimate of unauthorized workers in the county.',
      },
    ],
  },
  'unauthorized-workers': {
    ...workers,
    exploitation: 'none',
    label: 'unauthorized workers, the base of the extrapolation',
    definition:
      'Unauthorized workers in the county, from outside population estimates. A denominator.',
    unit: 'persons',
    stage: 'not-applicable',
    temporal: 'stock-at',
    method: 'model-estimate',
    credibility: {
      grade: '2',
      reason: 'An estimate of others on which the study builds, as a newspaper gives it.',
    },
    uncertainty: [
      {
        kind: 'model',
        direction: 'unknown',
        note: 'Unauthorized residents are not counted anywhere; the number is estimated.',
      },
    ],
  },
};
