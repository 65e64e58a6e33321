import { defineSource } from '../source/source-module.ts';

export const unhcrCotr = defineSource({
  id: 'unhcr-cotr',
  description:
    'Interviews of the UN refugee agency with 404 unaccompanied children from Mexico, Honduras, Guatemala and El Salvador in the United States, published in 2014, on why they left.',
  blindSpots:
    'A need for international protection because of crime or violence at home, not trafficking. The year of the interviews is not on the page read.',
  reliability: { grade: 'A', reason: 'The refugee agency’s own interviews with a stated sample.' },
  credibility: { grade: '2', reason: 'An abstract on another organisation’s page.' },
  uncertainty: [
    { kind: 'sampling', direction: 'either', note: '404 children; no interval on the page read.' },
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as trafficked children it is too high: it is a possible need for protection.',
    },
  ],
  measures: {
    'share-who-may-need-protection': {
      label: 'of interviewed unaccompanied children, those who may need international protection',
      definition:
        'Interviewed children who were forcibly displaced because of crime or violence and may need international protection. Not a share of trafficked children.',
      unit: 'percent',
      stage: 'self-reported',
      frame: 'source-own',
      temporal: 'ever',
      method: 'survey',
      role: 'child-migrant',
      geographyRole: 'detection',
      exploitation: 'none',
    },
  },
  quantities: {
    'share of children who may need international protection': {
      measure: 'share-who-may-need-protection',
      age: 'minor',
    },
  },
});
