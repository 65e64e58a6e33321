import { defineSource } from '../source/source-module.ts';

const study = {
  frame: 'unspecified',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  exploitation: 'sexual-exploitation',
} as const;

export const dojFundedJuvenileStudy2016 = defineSource({
  id: 'doj-funded-juvenile-study-2016',
  description:
    'A study of 2016, paid for by the US Department of Justice, that estimated juveniles in the sex trade from interviews, as a newspaper’s fact-checker reports it.',
  blindSpots:
    'The study and its interval were not read; sites, years and sampling are unknown here. Juveniles whom interviewers could not meet are missing.',
  reliability: {
    grade: 'B',
    reason: 'A publicly funded study; known here through one fact-checker.',
  },
  credibility: { grade: '3', reason: 'One careful retelling.' },
  uncertainty: [],
  measures: {
    'juveniles-in-sex-trade': {
      ...study,
      label: 'juveniles in the sex trade, as estimated',
      definition:
        'Estimated number of minors in the sex trade in the country. The reference year is not stated; the study is of 2016.',
      unit: 'persons',
      stage: 'estimated-total',
      uncertainty: [
        {
          kind: 'model',
          direction: 'either',
          note: 'Carried from interviewed juveniles to the country; the interval was not read.',
        },
        {
          kind: 'coverage',
          direction: 'under',
          note: 'Juveniles hidden from interviewers are hard to reach.',
        },
      ],
    },
    'share-with-pimp': {
      ...study,
      label: 'of juveniles interviewed, those who had a pimp',
      definition: 'Interviewed juveniles in the sex trade who worked for a pimp.',
      unit: 'percent',
      stage: 'self-reported',
      method: 'survey',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'unknown',
          note: 'Of juveniles whom interviewers could meet; those kept out of reach may have a pimp more often.',
        },
        {
          kind: 'measurement',
          direction: 'unknown',
          note: 'What the juveniles who could be met told interviewers.',
        },
      ],
    },
  },
  quantities: {
    'juveniles in the sex trade': { measure: 'juveniles-in-sex-trade', age: 'minor' },
    'share of juveniles with a pimp': { measure: 'share-with-pimp', age: 'minor' },
  },
});
