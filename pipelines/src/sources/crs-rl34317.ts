import { defineSource } from '../source/source-module.ts';

export const crsRl34317 = defineSource({
  id: 'crs-rl34317',
  description:
    'A report of the US Congress’s research service on trafficking policy. In 2014 it still carried the government’s old estimate of people trafficked into the country, as an upper bound.',
  blindSpots:
    'The research service passes the number on; its method was never published. US citizens trafficked at home are not in it.',
  reliability: { grade: 'A', reason: 'A careful official compiler; the number is not its own.' },
  credibility: {
    grade: '4',
    reason: 'An estimate of about 2004 without a published method, later given up.',
  },
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
      label: 'people trafficked into the country a year, at most',
      definition:
        'The US government’s old estimate of foreign nationals trafficked into the country each year, given here by its upper end alone. The reference years are about 2004.',
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
