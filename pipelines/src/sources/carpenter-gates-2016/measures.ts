import type { SourceModule } from '../../source/source-module.ts';

const study = {
  frame: 'unspecified',
  temporal: 'flow-in',
  geographyRole: 'exploitation',
  exploitation: 'sexual-exploitation',
} as const;

const carriedOver = {
  kind: 'extrapolation',
  direction: 'unknown',
  note: 'Small samples are carried over to a whole county; no interval is on the pages read.',
} as const;

const sampled = {
  kind: 'sampling',
  direction: 'unknown',
  note: 'Of those whom the study reached; how many answered and an interval are not on the pages read.',
} as const;

const twoValues = {
  grade: '3',
  reason: 'Read on summaries; pages on the same study print different values.',
} as const;

const interviews = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'People who could be interviewed in one county, partly in prison; not drawn at random.',
} as const;

export const measures: SourceModule['measures'] = {
  'victims-per-year': {
    ...study,
    label: 'victims of sex trafficking a year, as estimated',
    definition:
      'Estimated number of people of all ages who are victims of sex trafficking in the county in a year, published as a range without a level. The reference year is not on the pages read.',
    unit: 'victims',
    stage: 'estimated-total',
    method: 'model-estimate',
    role: 'victim',
    credibility: twoValues,
    uncertainty: [
      carriedOver,
      {
        kind: 'model',
        direction: 'either',
        note: 'The range moved from 8,830–11,773 to 3,417–8,108 between releases of the same study.',
      },
    ],
  },
  'victims-who-meet-police-per-year': {
    ...study,
    label: 'victims of sex trafficking a year who meet law enforcement, as estimated',
    definition:
      'Part of the estimated victims of a year who come into contact with law enforcement.',
    unit: 'victims',
    stage: 'estimated-total',
    method: 'model-estimate',
    role: 'victim',
    uncertainty: [carriedOver],
  },
  'underground-sex-economy': {
    ...study,
    exploitation: 'commercial-sex',
    geographyRole: 'jurisdiction',
    label: 'in the underground sex economy in a year',
    definition:
      'Estimated yearly revenue of the whole underground sex economy of the county. It does not separate forced from unforced.',
    unit: 'usd',
    stage: 'not-applicable',
    method: 'model-estimate',
    role: 'not-applicable',
    uncertainty: [
      carriedOver,
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Read as revenue of trafficking it is too high: it includes commercial sex that nobody forced.',
      },
    ],
  },
  'share-of-facilitators-with-gangs': {
    ...study,
    label: 'of facilitators in the study, those involved with gangs',
    definition:
      'People who arranged or profited from others’ commercial sex, as interviewed by the study, who had to do with a street gang.',
    unit: 'percent',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    credibility: twoValues,
    uncertainty: [
      sampled,
      interviews,
      {
        kind: 'coverage',
        direction: 'over',
        note: 'A study of gangs in a county where they are strong; told of the country the share is too high.',
      },
    ],
  },
  'share-of-facilitators-by-ethnicity': {
    ...study,
    label: 'of facilitators in the study, by ethnicity',
    definition:
      'Facilitators interviewed by the study, by ethnic group. The page read says in words only that they were about evenly split among three groups.',
    unit: 'percent',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    uncertainty: [sampled, interviews],
  },
  'gangs-involved': {
    ...study,
    label: 'gangs involved in sex trafficking',
    definition: 'Gangs that the study found to have a part in sex trafficking in the county.',
    unit: 'groups',
    stage: 'not-applicable',
    method: 'survey',
    role: 'trafficker',
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'What the people interviewed told of gangs; checked by nobody on the pages read.',
      },
      { kind: 'coverage', direction: 'under', note: 'Only gangs that came up in the study.' },
    ],
  },
  'victims-per-facilitator': {
    ...study,
    label: 'victims per facilitator in the study',
    definition: 'Average number of victims that one interviewed facilitator had.',
    unit: 'ratio',
    stage: 'self-reported',
    method: 'survey',
    role: 'victim',
    uncertainty: [sampled, interviews],
  },
  'average-age-of-entry': {
    ...study,
    label: 'average age of entry into child sexual exploitation',
    definition:
      'Average age at which the study’s participants who were exploited as children first were.',
    unit: 'years-of-age',
    stage: 'self-reported',
    temporal: 'not-applicable',
    method: 'survey',
    role: 'victim',
    credibility: twoValues,
    uncertainty: [
      sampled,
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only entry in childhood is averaged; taken for the age of entry of all victims it is too low.',
      },
    ],
  },
  'share-of-arrested-adults-who-are-victims': {
    ...study,
    label:
      'of adults arrested for prostitution for the first time, those who are victims in the researchers’ view',
    definition:
      'First-time arrested adults in a sample whom the researchers classed as victims of sex trafficking.',
    unit: 'percent',
    stage: 'potential',
    method: 'case-file-sample',
    role: 'victim',
    uncertainty: [
      {
        kind: 'sampling',
        direction: 'either',
        note: 'People sampled among those arrested; no interval is on the page read.',
      },
      {
        kind: 'measurement',
        direction: 'either',
        note: 'The researchers’ own classification, checked by nobody else.',
      },
    ],
  },
};
