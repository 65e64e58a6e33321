import { defineSource } from '../source/source-module.ts';

const survey = {
  unit: 'percent',
  stage: 'self-reported',
  frame: 'unspecified',
  method: 'survey',
  role: 'worker',
  geographyRole: 'residence',
  exploitation: 'forced-labour',
} as const;

export const opreRtiHouston2024 = defineSource({
  id: 'opre-rti-houston-2024',
  description:
    'A field test for the US Department of Health and Human Services: 903 construction workers in Houston were surveyed from August 2022 to August 2023, by two ways of finding them, on labor trafficking over their life, in two years and in the current job.',
  blindSpots:
    'One city and one trade; the sponsor says that the results must not be carried over to others. Workers who are kept from surveys are missed. The intervals stand in the report, which was not read.',
  reliability: {
    grade: 'A',
    reason:
      'A documented test of several methods, with the sponsor’s own warning against generalising.',
  },
  credibility: { grade: '2', reason: 'Read on the sponsor’s own page, without the intervals.' },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'either',
      note: 'Samples by place and by links between workers; the intervals were not on the page read.',
    },
    {
      kind: 'extrapolation',
      direction: 'unknown',
      statedBy: 'source',
      note: 'Must not be carried over to other places or trades.',
    },
  ],
  measures: {
    'share-ever-trafficked': {
      ...survey,
      label: 'of construction workers surveyed, those ever trafficked for labor',
      definition:
        'Surveyed workers whose answers count as labor trafficking at any time in their life.',
      temporal: 'ever',
    },
    'share-trafficked-in-two-years': {
      ...survey,
      label: 'of construction workers surveyed, those trafficked for labor in the last two years',
      definition:
        'Surveyed workers whose answers count as labor trafficking within two years before the survey. The months of the figure are those of the interviews; the two years began up to two years earlier.',
      temporal: 'flow-in',
    },
    'share-trafficked-in-current-job': {
      ...survey,
      label: 'of construction workers surveyed, those trafficked for labor in their current job',
      definition:
        'Surveyed workers whose answers count as labor trafficking in the job that they had at the time.',
      temporal: 'stock-at',
    },
    'share-with-other-labor-abuse': {
      ...survey,
      label: 'of construction workers surveyed, those who ever met other labor abuse',
      definition:
        'Surveyed workers who at any time met abuse at work that does not count as trafficking.',
      temporal: 'ever',
      exploitation: 'labour-abuse',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as trafficking it is too high: the study itself does not count it so.',
        },
      ],
    },
  },
  places: {
    'us-tx-houston': {
      label: 'Houston',
      kind: 'locality',
      within: ['us-tx', 'us', 'world'],
      definition: 'Houston in Texas, as the study draws it.',
    },
  },
  quantities: {
    'share ever trafficked for labor': 'share-ever-trafficked',
    'share trafficked for labor in the last two years': 'share-trafficked-in-two-years',
    'share trafficked for labor in the current job': 'share-trafficked-in-current-job',
    'share with other labor abuse ever': 'share-with-other-labor-abuse',
  },
  placeLabels: { Houston: 'us-tx-houston' },
});
