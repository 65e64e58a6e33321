import { defineSource } from '../source/source-module.ts';

export const ngoFederalCaseDatabase = defineSource({
  id: 'ngo-federal-case-database',
  description:
    'A newspaper’s quotation from the database of federal trafficking cases that an anti-trafficking legal organisation keeps. The name of the organisation is not in the part read.',
  blindSpots: 'Federal cases only; period, size and rules of the database are not known.',
  reliability: {
    grade: 'D',
    reason: 'The keeper of the database and its rules are not known to us; one press quotation.',
  },
  credibility: { grade: '3', reason: 'A plain count, but quoted once and without a period.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only cases with a kidnapping charge in federal court; kidnapping may go uncharged.',
    },
  ],
  measures: {
    'federal-cases-with-kidnapping-charge': {
      label: 'federal trafficking cases with a kidnapping charge',
      definition:
        'Federal human trafficking cases of the database in which somebody was also charged with kidnapping.',
      unit: 'cases',
      stage: 'prosecuted',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'not-applicable',
      geographyRole: 'jurisdiction',
    },
  },
  quantities: { 'federal cases with a kidnapping charge': 'federal-cases-with-kidnapping-charge' },
});
