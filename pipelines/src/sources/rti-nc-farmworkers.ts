import { defineSource } from '../source/source-module.ts';

const interviews = {
  unit: 'percent',
  frame: 'source-own',
  method: 'survey',
  role: 'worker',
  geographyRole: 'residence',
} as const;

const coded = {
  kind: 'measurement',
  direction: 'either',
  note: 'Coded from what workers told interviewers.',
} as const;
const reluctant = {
  kind: 'nonresponse',
  direction: 'under',
  statedBy: 'source',
  note: 'The author notes that workers are reluctant to report.',
} as const;

export const rtiNcFarmworkers = defineSource({
  id: 'rti-nc-farmworkers',
  description:
    'Interviews by RTI International with more than 400 migrant farmworkers in North Carolina about 2012, paid for by the National Institute of Justice, on signs of labor trafficking.',
  blindSpots:
    'A sample of convenience, as one article calls it: workers who are kept away from strangers are missed. What may be trafficking, in the interviewers’ coding; ever, not in the year. One state, one trade. The year of the fieldwork is approximate.',
  reliability: {
    grade: 'C',
    reason:
      'A funded study whose share changed between two official pages without a stated reason.',
  },
  credibility: {
    grade: '3',
    reason:
      'Read on an official page; another share of the same interviews changed between two such pages.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'unknown',
      note: 'Not a random sample of farmworkers; who was within reach was asked.',
    },
  ],
  measures: {
    'share-with-possible-trafficking': {
      ...interviews,
      label: 'of migrant farmworkers interviewed, those who met what may be labor trafficking',
      definition:
        'Interviewed farmworkers who had ever met experiences that may constitute trafficking, in the study’s coding.',
      stage: 'self-reported',
      temporal: 'ever',
      exploitation: 'forced-labour',
      credibility: { grade: '3', reason: 'Two official pages print 25 and nearly 18 percent.' },
      uncertainty: [
        coded,
        reluctant,
        {
          kind: 'definitional',
          direction: 'over',
          note: 'May constitute trafficking; no authority has decided on any of them.',
        },
      ],
    },
    'share-with-other-labor-abuse': {
      ...interviews,
      label: 'of migrant farmworkers interviewed, those who met other labor abuse',
      definition:
        'Interviewed farmworkers who had ever met abuse at work that the study does not code as trafficking.',
      stage: 'self-reported',
      temporal: 'ever',
      exploitation: 'labour-abuse',
      uncertainty: [
        coded,
        reluctant,
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as trafficking it is too high: the study itself does not code it so.',
        },
      ],
    },
    'share-undocumented': {
      ...interviews,
      label: 'of migrant farmworkers interviewed, those who said that they were undocumented',
      definition:
        'Interviewed farmworkers who said that they had no lawful status. A description of the sample.',
      stage: 'not-applicable',
      temporal: 'stock-at',
      exploitation: 'none',
      uncertainty: [
        {
          kind: 'measurement',
          direction: 'under',
          note: 'What workers said of their own status; some may not say that they have none.',
        },
      ],
    },
  },
  quantities: {
    'share who met what may be trafficking': 'share-with-possible-trafficking',
    'share with other labor abuse': 'share-with-other-labor-abuse',
    'share undocumented': 'share-undocumented',
  },
  figureNotes: [
    {
      figure: 'rti-nc-farmworkers/share-with-possible-trafficking/us-nc/to-20121231',
      vintages: [
        {
          publication: 'rti-nc-farmworkers/2020-11-nij-article',
          reason: 'unstated',
          note: 'A later article of the funder prints a lower share for the same interviews; the page read does not say why.',
        },
      ],
    },
  ],
});
