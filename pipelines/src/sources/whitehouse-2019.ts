import { defineSource } from '../source/source-module.ts';

const way = {
  unit: 'percent',
  stage: 'self-reported',
  frame: 'unspecified',
  temporal: 'ever',
  method: 'unknown',
  role: 'migrant',
  geographyRole: 'detection',
  exploitation: 'none',
} as const;

export const whitehouse2019 = defineSource({
  id: 'whitehouse-2019',
  description:
    'A White House fact sheet of February 2019 titled as one against human trafficking at the southern border. Its shares are of migrants who meet any violence, and of women sexually assaulted, on the way north.',
  blindSpots:
    'Violence by anyone, not trafficking. No base; the numbers seem to come from a survey of 467 people in five shelters in Mexico.',
  reliability: {
    grade: 'D',
    reason:
      'A political text that prints a small survey’s shares without base and under another heading.',
  },
  credibility: {
    grade: '4',
    reason: 'Close to a small survey, told of all migrants and in a text about trafficking.',
  },
  uncertainty: [
    {
      kind: 'extrapolation',
      direction: 'unknown',
      note: 'Shares of a few hundred people in shelters are told of all migrants.',
    },
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as trafficking it is too high: it is violence of any kind by anyone.',
    },
  ],
  measures: {
    'share-of-migrants-meeting-violence': {
      ...way,
      label: 'of migrants on the way north, said to be victims of violence',
      definition:
        'Migrants who are said to meet violence of any kind on the way to the US southern border.',
    },
    'share-of-women-sexually-assaulted': {
      ...way,
      label: 'of migrant women on the way north, said to be sexually assaulted',
      definition:
        'Migrant women who are said to be sexually assaulted on the way to the US southern border.',
    },
  },
  places: {
    'whitehouse-way-north': {
      label: 'the countries on the way north to the US southern border',
      kind: 'corridor',
      within: ['world'],
      definition:
        'The journey of migrants to the US southern border, as the fact sheet speaks of it.',
    },
  },
  quantities: {
    'share who are victims of violence on the way north': 'share-of-migrants-meeting-violence',
    'share of women sexually assaulted on the way north': 'share-of-women-sexually-assaulted',
  },
  groups: { women: { sex: 'female' } },
  placeLabels: { 'the way north to the US southern border': 'whitehouse-way-north' },
});
