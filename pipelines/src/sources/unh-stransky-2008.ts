import { defineSource } from '../source/source-module.ts';

export const unhStransky2008 = defineSource({
  id: 'unh-stransky-2008',
  description:
    'A review at the University of New Hampshire of estimates of juveniles in prostitution in the United States that circulated by 2008. It shows how far apart they lie.',
  blindSpots: 'No estimate of its own. The authors ask that none of the reviewed numbers be cited.',
  reliability: {
    grade: 'A',
    reason: 'Specialists on crimes against children who name what they reviewed and its faults.',
  },
  credibility: {
    grade: '2',
    reason:
      'True as the span of what others had published; not a measure of juveniles in prostitution.',
  },
  uncertainty: [
    {
      kind: 'model',
      direction: 'unknown',
      statedBy: 'source',
      note: 'The reviewed estimates lie three orders of magnitude apart; the authors ask that none be cited.',
    },
  ],
  measures: {
    'range-of-published-estimates': {
      label: 'juveniles in prostitution, the span of estimates that others published',
      definition:
        'Smallest and largest published estimate of juveniles in prostitution in the country that the review found. Not an estimate.',
      unit: 'persons',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'not-applicable',
      method: 'compilation',
      role: 'victim',
      geographyRole: 'exploitation',
      exploitation: 'sexual-exploitation',
    },
  },
  quantities: {
    'range of published estimates of juveniles in prostitution': {
      measure: 'range-of-published-estimates',
      age: 'minor',
    },
  },
  figureNotes: [
    {
      figure: 'unh-stransky-2008/range-of-published-estimates/us/undated/minor',
      status: ['low-reliability'],
      notes: ['Shows that nobody knew; neither end may be quoted as an estimate.'],
    },
  ],
});
