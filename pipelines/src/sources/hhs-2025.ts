import { defineSource } from '../source/source-module.ts';

export const hhs2025 = defineSource({
  id: 'hhs-2025',
  description:
    'A count of unaccompanied children located in 2025 by a coordination cell of the Office of Refugee Resettlement, as a television news site reported it.',
  blindSpots:
    'Located mostly means found at an address. No count of trafficking; other officials’ totals of the year contradict it.',
  reliability: {
    grade: 'C',
    reason: 'A department’s count without a published definition, known through news copies.',
  },
  credibility: {
    grade: '3',
    reason: 'Copies of one news report; other officials named other totals.',
  },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as children rescued from trafficking it is too high: most were found at an address.',
    },
  ],
  measures: {
    'children-located': {
      label: 'unaccompanied children located',
      definition:
        'Released unaccompanied children whom the department says it has located, mostly at an address.',
      unit: 'persons',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'ever',
      method: 'administrative-count',
      role: 'child-migrant',
      geographyRole: 'detection',
      exploitation: 'none',
    },
  },
  quantities: { 'children located': { measure: 'children-located', age: 'minor' } },
});
