import { defineSource } from '../source/source-module.ts';

const workers = {
  frame: 'source-own',
  temporal: 'ever',
  method: 'survey',
  role: 'worker',
  geographyRole: 'residence',
  exploitation: 'forced-labour',
} as const;

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
const rds = [
  sampling,
  {
    kind: 'definitional',
    direction: 'over',
    note: 'A broad coding of violations; told as trafficking found by a court it is too high.',
  },
  nonresponse,
] as const;
const rdsShortOfTrafficking = [
  sampling,
  {
    kind: 'definitional',
    direction: 'over',
    note: 'Told as trafficking it is too high: the study itself does not code it so.',
  },
  nonresponse,
] as const;

export const zhang2012 = defineSource({
  id: 'zhang-2012',
  description:
    'A survey at San Diego State University of unauthorized Spanish-speaking migrant workers in San Diego County, found through one another, about what employers and smugglers had done to them. Fieldwork about 2010 and 2011.',
  blindSpots:
    'One border county and one group of workers: US citizens, lawful migrants and speakers of other languages are outside. Workers who cannot be reached by acquaintances are missed. Violations at any time in the country, about half within the last year.',
  reliability: {
    grade: 'B',
    reason:
      'A peer-reviewed survey with a method made for hidden groups; its intervals were not read.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in an abstract on an official page.',
  },
  uncertainty: [],
  measures: {
    'share-with-trafficking-violations': {
      ...workers,
      label:
        'of unauthorized Spanish-speaking migrant workers, those who met violations that the study codes as trafficking',
      credibility: {
        grade: '2',
        reason: 'Read in abstracts on official pages; report and article agree.',
      },
      definition:
        'Workers who had ever met violations in the United States that the study codes as labor trafficking, by smugglers or employers.',
      unit: 'percent',
      stage: 'self-reported',
      uncertainty: rds,
    },
    'share-with-other-labor-abuse': {
      ...workers,
      exploitation: 'labour-abuse',
      label: 'of unauthorized Spanish-speaking migrant workers, those who met other labor abuse',
      definition:
        'Workers who had ever met abusive practices at work that the study does not code as trafficking.',
      unit: 'percent',
      stage: 'self-reported',
      uncertainty: rdsShortOfTrafficking,
    },
    'share-violated-by-smugglers': {
      ...workers,
      label:
        'of workers who travelled with smugglers, those who met trafficking violations from them',
      definition:
        'Workers who came with smugglers and met violations coded as trafficking on that way. The minor source of violations.',
      unit: 'percent',
      stage: 'self-reported',
      uncertainty: rds,
    },
    'share-violated-at-workplace': {
      ...workers,
      label: 'of workers in the sample, those who met trafficking violations at the workplace',
      definition: 'Workers who met violations coded as trafficking from an employer.',
      unit: 'percent',
      stage: 'self-reported',
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
  },
  places: {
    'us-ca-san-diego-county': {
      label: 'San Diego County',
      kind: 'locality',
      within: ['us-ca', 'us', 'world'],
      definition: 'San Diego County in California.',
    },
  },
  quantities: {
    'share with trafficking violations': 'share-with-trafficking-violations',
    'share with other labor abuse': 'share-with-other-labor-abuse',
    'share violated by smugglers': 'share-violated-by-smugglers',
    'share violated at the workplace': 'share-violated-at-workplace',
    'victims estimated': 'victims-estimated',
    'unauthorized workers': 'unauthorized-workers',
  },
  placeLabels: { 'San Diego County': 'us-ca-san-diego-county' },
  bases: {
    'undocumented migrant laborers in San Diego County':
      'unauthorized Spanish-speaking migrant workers in San Diego County',
  },
});
