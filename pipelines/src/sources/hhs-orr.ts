import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';

const children = {
  stage: 'not-applicable',
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'child-migrant',
  geographyRole: 'jurisdiction',
  exploitation: 'none',
} as const;

export const hhsOrr = defineSource({
  id: 'hhs-orr',
  description:
    'The US Office of Refugee Resettlement on unaccompanied children in its care and referred to it: a yearly report and a monthly table.',
  blindSpots:
    'Most children from Mexico are sent back and never come into this care. It says nothing of exploitation. Only two months and one year were read.',
  reliability: { grade: 'A', reason: 'The agency’s own counts of children in its care.' },
  credibility: { grade: '2', reason: 'Read on the agency’s own page.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Children who are sent back or never met are not referred.',
    },
  ],
  measures: {
    'children-in-orr-care': {
      ...children,
      label: 'unaccompanied children in the care of the Office of Refugee Resettlement',
      definition: 'Unaccompanied children in the office’s care in the fiscal year. A denominator.',
      unit: 'persons',
      credibility: {
        grade: '3',
        reason: 'Seen only on a machine-written page that quotes the report.',
      },
    },
    'referrals-to-orr': {
      ...children,
      label: 'referrals of unaccompanied children to the Office of Refugee Resettlement',
      definition:
        'Unaccompanied children referred to the office in the month by border and immigration officers. A denominator.',
      unit: 'referrals',
    },
  },
  quantities: {
    'children in the care of ORR': { measure: 'children-in-orr-care', age: 'minor' },
    'referrals to ORR': { measure: 'referrals-to-orr', age: 'minor' },
  },
  layouts: {
    'referrals-by-month.csv': grid({
      rows: { Month: 'period' },
      columns: { Referrals: { quantity: 'referrals to ORR' } },
      constant: { place: 'United States' },
    }),
  },
});
