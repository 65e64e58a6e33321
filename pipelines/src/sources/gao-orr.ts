import { defineSource } from '../source/source-module.ts';

export const gaoOrr = defineSource({
  id: 'gao-orr',
  description:
    'Reports of the US Government Accountability Office on unaccompanied children. They say how many children the Office of Refugee Resettlement took into care in a federal fiscal year.',
  blindSpots:
    'Most children from Mexico are sent back and never come into this care. It says nothing of exploitation.',
  reliability: {
    grade: 'A',
    reason: 'Auditors who document what they examined; rounded in the summaries.',
  },
  credibility: { grade: '2', reason: 'Read in the publisher’s highlights.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Children who are sent back or never met do not come into care.',
    },
  ],
  measures: {
    'children-in-orr-care': {
      label: 'unaccompanied children taken into the care of the Office of Refugee Resettlement',
      definition:
        'Unaccompanied children who came into the care of the Office of Refugee Resettlement in the fiscal year, rounded. A denominator.',
      unit: 'persons',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'child-migrant',
      geographyRole: 'jurisdiction',
      exploitation: 'none',
    },
  },
  quantities: { 'children in the care of ORR': { measure: 'children-in-orr-care', age: 'minor' } },
});
