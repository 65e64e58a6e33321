import { defineSource } from '../source/source-module.ts';

export const laDcfs2017 = defineSource({
  id: 'la-dcfs-2017',
  description:
    'A report of Louisiana’s children and family department to the legislature on trafficking victims whom service providers report, as a newspaper tells it.',
  blindSpots:
    'Only providers who report; the main one in Baton Rouge had lost its records. Confirmed and unconfirmed victims together; no labor data.',
  reliability: {
    grade: 'C',
    reason: 'A state department’s count, which it knows to be incomplete.',
  },
  credibility: {
    grade: '3',
    reason: 'A newspaper’s retelling; the count is known to be incomplete.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      statedBy: 'source',
      note: 'A large provider’s records are missing.',
    },
    { kind: 'measurement', direction: 'over', note: 'Unconfirmed victims are included.' },
  ],
  measures: {
    'victims-reported': {
      label: 'confirmed and unconfirmed trafficking victims reported by service providers',
      definition:
        'Victims of the year, confirmed or not, whom service providers reported to the department.',
      unit: 'victims',
      stage: 'potential',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'victim',
      geographyRole: 'detection',
    },
  },
  quantities: { 'victims reported by service providers': 'victims-reported' },
});
