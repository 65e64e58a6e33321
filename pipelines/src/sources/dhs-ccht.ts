import { defineSource } from '../source/source-module.ts';

export const dhsCcht = defineSource({
  id: 'dhs-ccht',
  description:
    'What the yearly reports of the Center for Countering Human Trafficking of the US Department of Homeland Security say of immigration protections, by fiscal year.',
  blindSpots:
    'The number bundles several victim protections and relatives; how many of the people are victims of trafficking is not said.',
  reliability: {
    grade: 'C',
    reason: 'An agency’s own report, but a headline number that bundles unlike things.',
  },
  credibility: { grade: '2', reason: 'The agency’s release, read in copies on two pages.' },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Taken as a count of trafficking victims it is far too high: other victim protections and relatives are in it.',
    },
  ],
  measures: {
    'immigration-protections': {
      label: 'people given immigration protections as victims or family members',
      definition:
        'People to whom the department gave one of several immigration protections for victims, with their family members. Not trafficking victims alone.',
      unit: 'persons',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'person',
      geographyRole: 'jurisdiction',
      exploitation: 'unspecified',
    },
  },
  quantities: {
    'immigration protections for victims and family members': 'immigration-protections',
  },
});
