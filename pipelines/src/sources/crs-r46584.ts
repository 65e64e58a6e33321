import { defineSource } from '../source/source-module.ts';

export const crsR46584 = defineSource({
  id: 'crs-r46584',
  description:
    'A report of the Congressional Research Service on immigration relief for victims of trafficking; here only the cap that the law sets.',
  blindSpots: 'A legal limit says nothing of how many people are exploited, apply or qualify.',
  reliability: { grade: 'A', reason: 'A research service that cites the law it summarises.' },
  credibility: {
    grade: '1',
    reason: 'Read on a page of the report’s own text and on a second copy.',
  },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'unknown',
      note: 'A limit in law, not a count; it measures nothing about victims.',
    },
  ],
  measures: {
    't-status-annual-cap': {
      label: 'T visas that the law allows for victims of trafficking in a fiscal year',
      definition: 'The statutory limit on T status for principals in one fiscal year.',
      unit: 'grants',
      stage: 'not-applicable',
      frame: 'tvpa-severe-forms',
      temporal: 'not-applicable',
      method: 'compilation',
      role: 'victim',
      geographyRole: 'jurisdiction',
    },
  },
  quantities: {
    'yearly cap on T status for victims': {
      measure: 't-status-annual-cap',
      citizenship: 'foreign',
    },
  },
  // A limit in a statute is exact, however round.
  readAs: { '5,000': 'exactly 5,000' },
});
