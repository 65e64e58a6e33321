import { defineSource } from '../source/source-module.ts';

const smuggling = {
  unit: 'usd',
  stage: 'not-applicable',
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'model-estimate',
  role: 'not-applicable',
  geographyRole: 'origin',
  exploitation: 'migrant-smuggling',
} as const;

export const randHsoacSmuggling = defineSource({
  id: 'rand-hsoac-smuggling',
  description:
    'A study of a RAND research centre for the Department of Homeland Security: what migrants from the Northern Triangle of Central America paid in 2017 to be smuggled to the United States, and what of it drug organizations took.',
  blindSpots:
    'Smuggling, which is not trafficking. The authors could not tell criminal organizations from ad hoc groups and independent smugglers, so no share of cartels follows from it. Only a news summary was read.',
  reliability: {
    grade: 'B',
    reason:
      'A research organisation that prints its wide ranges and says what it cannot separate; the report itself was not read.',
  },
  credibility: {
    grade: '2',
    reason: 'A range that shows its own doubt, in line with the abstract’s conclusions.',
  },
  uncertainty: [
    {
      kind: 'model',
      direction: 'either',
      statedBy: 'source',
      note: 'Little is known of prices and numbers of migrants; the published range is wide for that reason.',
    },
    {
      kind: 'definitional',
      direction: 'unknown',
      note: 'What migrants pay says nothing of revenue from trafficking.',
    },
  ],
  measures: {
    'smuggling-revenue': {
      ...smuggling,
      label: 'of payments to migrant smugglers of every kind',
      definition:
        'Estimated revenue of all who smuggled migrants on the route in the year, organized or not.',
    },
    'passage-fees-to-drug-organizations': {
      ...smuggling,
      label: 'of passage fees that drug organizations took from migrants',
      definition:
        'Estimated fees that drug trafficking organizations collect on migrants for passing through their territory; apart from running the smuggling.',
    },
  },
  places: {
    'rand-northern-triangle-to-us': {
      label: 'the route from the Northern Triangle to the United States',
      kind: 'corridor',
      within: ['world'],
      definition:
        'Unlawful migration from Guatemala, Honduras and El Salvador to the United States, as the study takes it.',
    },
  },
  quantities: {
    'revenue of all smugglers': 'smuggling-revenue',
    'passage fees paid to drug organizations': 'passage-fees-to-drug-organizations',
  },
  placeLabels: { 'Northern Triangle to the United States': 'rand-northern-triangle-to-us' },
});
