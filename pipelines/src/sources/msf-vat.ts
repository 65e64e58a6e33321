import { defineSource } from '../source/source-module.ts';

const survey = {
  frame: 'source-own',
  method: 'survey',
  role: 'migrant',
  geographyRole: 'detection',
  exploitation: 'none',
} as const;

const fewShelters = {
  kind: 'sampling',
  direction: 'either',
  note: '467 people in five shelters, not drawn at random; no interval.',
} as const;

const anyViolence = {
  kind: 'definitional',
  direction: 'over',
  note: 'Told as trafficking it is too high: it is violence of any kind by anyone.',
} as const;

export const msfVat = defineSource({
  id: 'msf-vat',
  description:
    'A survey of Médecins Sans Frontières in September 2015 of 467 people in five shelters in Mexico where it worked, on violence that they met on the way through the country.',
  blindSpots:
    'Violence of any kind by anyone, not trafficking. Shelters where the organisation worked, in one month; about 56 women. Who never came to a shelter is missing.',
  reliability: {
    grade: 'B',
    reason: 'A small survey whose size and makeup are printed; the report itself was not read.',
  },
  credibility: { grade: '2', reason: 'Several retellings agree on size and shares.' },
  uncertainty: [],
  measures: {
    'people-surveyed': {
      ...survey,
      label: 'migrants and refugees surveyed',
      definition: 'People in five shelters who answered. A denominator.',
      unit: 'persons',
      stage: 'not-applicable',
      temporal: 'not-applicable',
      uncertainty: [
        {
          kind: 'sampling',
          direction: 'unknown',
          note: 'A plain count of those who answered in five shelters; how many did not is not on the pages read.',
        },
      ],
    },
    'share-reporting-violence': {
      ...survey,
      label: 'of surveyed migrants and refugees, those who met violence in Mexico',
      definition:
        'Surveyed people who said that they met violence of any kind on the way through Mexico.',
      unit: 'percent',
      stage: 'self-reported',
      temporal: 'ever',
      uncertainty: [fewShelters, anyViolence],
    },
    'share-reporting-sexual-abuse': {
      ...survey,
      label: 'of surveyed women, those who met sexual abuse on the way',
      definition: 'Surveyed women who said that they were sexually abused on the way.',
      unit: 'percent',
      stage: 'self-reported',
      temporal: 'ever',
      uncertainty: [
        {
          ...fewShelters,
          note: 'About 56 women in five shelters, not drawn at random; no interval.',
        },
        anyViolence,
        { kind: 'nonresponse', direction: 'under', note: 'Sexual abuse is often not told.' },
      ],
    },
  },
  quantities: {
    'people surveyed': 'people-surveyed',
    'share who report violence in Mexico': 'share-reporting-violence',
    'share of women who report sexual abuse': 'share-reporting-sexual-abuse',
  },
  groups: { women: { sex: 'female' } },
  bases: {
    'people surveyed': {
      text: '467 people surveyed in five shelters',
      figure: 'msf-vat/people-surveyed/mx/201509',
    },
  },
});
