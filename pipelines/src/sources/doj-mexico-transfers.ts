import { defineSource } from '../source/source-module.ts';

export const dojMexicoTransfers = defineSource({
  id: 'doj-mexico-transfers',
  description:
    'Statements of the US Department of Justice on groups of wanted people whom Mexico handed over in 2025 and 2026. Each counts the defendants and names the kinds of charges.',
  blindSpots:
    'A count of people handed over, not of trafficking. Human smuggling is named among the charges of two groups; human trafficking in none of the lists that were read. Single indictments were not checked.',
  reliability: {
    grade: 'B',
    reason:
      'The department’s own count of people in its custody; the originals were not readable, only copies.',
  },
  credibility: { grade: '1', reason: 'The same count on several independent pages.' },
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'either',
      note: 'Read on copies of the department’s text.',
    },
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as people charged with trafficking it is too high: no charge list that was read names it.',
    },
  ],
  measures: {
    'defendants-transferred': {
      label: 'wanted defendants transferred from Mexico',
      definition:
        'People wanted by US courts whom Mexico handed over on the day. Their charges are drugs, racketeering, violence, arms and others; none read names human trafficking.',
      unit: 'defendants',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'defendant',
      geographyRole: 'jurisdiction',
      exploitation: 'none',
    },
  },
  quantities: { 'defendants transferred from Mexico': 'defendants-transferred' },
  figureNotes: [
    {
      figure: 'doj-mexico-transfers/defendants-transferred/us/20250227',
      notes: ['One site counts 28 instead of 29.'],
    },
  ],
});
