import { defineSource } from '../source/source-module.ts';

export const cbpUac = defineSource({
  id: 'cbp-uac',
  description:
    'Encounters of US Customs and Border Protection with unaccompanied minors at the southern border, as quoted in a commentary.',
  blindSpots:
    'Encounters, not children: one child may be met several times. It says nothing of exploitation.',
  reliability: { grade: 'B', reason: 'The agency’s own count; the agency’s page was not read.' },
  credibility: {
    grade: '2',
    reason: 'Close to the Border Patrol count of the same year that Congress’s researchers print.',
  },
  uncertainty: [
    {
      kind: 'duplication',
      direction: 'over',
      note: 'Events, not persons: children who cross again are counted again.',
    },
    { kind: 'coverage', direction: 'under', note: 'Children who are never met are not counted.' },
  ],
  measures: {
    'encounters-with-unaccompanied-minors': {
      label: 'encounters with unaccompanied minors at the southern border',
      definition:
        'Meetings of border officers with a minor without parent or guardian, in a federal fiscal year. A denominator, no measure of trafficking.',
      unit: 'encounters',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'child-migrant',
      geographyRole: 'detection',
      exploitation: 'none',
    },
  },
  quantities: {
    'encounters with unaccompanied minors': {
      measure: 'encounters-with-unaccompanied-minors',
      age: 'minor',
    },
  },
});
