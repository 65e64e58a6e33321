import { defineSource } from '../source/source-module.ts';

export const stateInflowEstimate = defineSource({
  id: 'state-inflow-estimate',
  description:
    'The US government’s estimate of about 2004 of people trafficked into the country each year, as a law journal’s page of 2016 credits it to the State Department.',
  blindSpots:
    'No method was published. US citizens trafficked at home are not in it. Old, and still repeated as if current.',
  reliability: {
    grade: 'C',
    reason: 'A government estimate without a published method, read in a retelling.',
  },
  credibility: { grade: '3', reason: 'The same range on several pages, each without a method.' },
  uncertainty: [
    { kind: 'model', direction: 'unknown', note: 'No method was published.' },
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only people brought into the country; victims from within are left out.',
    },
  ],
  measures: {
    'people-trafficked-in-per-year': {
      label: 'people trafficked into the country a year',
      definition:
        'The US government’s old estimate of foreign nationals trafficked into the country each year. The reference years are about 2004.',
      unit: 'persons',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'expert-judgement',
      role: 'victim',
      geographyRole: 'exploitation',
    },
  },
  quantities: {
    'people trafficked into the country a year': {
      measure: 'people-trafficked-in-per-year',
      citizenship: 'foreign',
    },
  },
});
