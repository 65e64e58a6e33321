import { defineSource } from '../source/source-module.ts';
import { changeMeasures } from './bjs-htdc/change-measures.ts';
import { federalMeasures } from './bjs-htdc/federal-measures.ts';
import { figureNotes } from './bjs-htdc/figure-notes.ts';
import { bases, forms, groups, quantities, segments } from './bjs-htdc/labels.ts';
import { stateMeasures } from './bjs-htdc/state-measures.ts';

export const bjsHtdc = defineSource({
  id: 'bjs-htdc',
  description:
    'Yearly report of the Bureau of Justice Statistics to Congress: people referred, prosecuted and convicted in the federal justice system for human trafficking offenses by fiscal year, who the defendants are, and people in state prisons. What it calls human trafficking is three groups of statutes, of which trafficking proper is the smaller part.',
  blindSpots:
    'Federal courts, and the state prisons that report; trafficking that nobody found, or that a state or a city prosecuted, is not there. Only the highlights of each edition were read: the years between those printed, the tables by ethnicity for the trafficking statutes, and the whole edition of 2025 (FY2013–2023) are missing here, though published.',
  reliability: {
    grade: 'A',
    reason:
      'A statistical agency with one documented data source for the whole federal pipeline; its wide definition is stated.',
  },
  credibility: { grade: '2', reason: 'Read in the highlights on the publisher’s own page.' },
  cadenceMonths: 12,
  uncertainty: [],
  measures: { ...federalMeasures, ...changeMeasures, ...stateMeasures },
  segments,
  quantities,
  forms,
  groups,
  bases,
  figureNotes,
  breaks: [
    {
      id: 'break/bjs-htdc-state-prison-states-2021',
      measures: ['bjs-htdc/state-prison-custody'],
      geography: null,
      at: '2021-12-31',
      kind: 'coverage',
      what: 'At the end of 2020 the count covers 47 states; how many it covers at the end of 2021 was not in the part read. Do not read the difference as a rise.',
      seenAt:
        'https://ojp.gov./library/publications/human-trafficking-data-collection-activities-2023',
      statedBy: 'curator',
    },
  ],
  corrections: [
    {
      id: 'correction/bjs-htdc-1672-told-as-2022',
      what: 'A vendor blog of February 2024 prints 1,672 persons prosecuted as the number of 2022.',
      instead: 'It is the number of FY2021; FY2022 has 1,656.',
      basis: 'publisher',
      figures: [
        'bjs-htdc/persons-prosecuted/us/fy2021/all-three-groups',
        'bjs-htdc/persons-prosecuted/us/fy2022/all-three-groups',
      ],
      expect: [
        {
          publication: 'bjs-htdc/2023-10-2023-edition',
          figure: 'bjs-htdc/persons-prosecuted/us/fy2021/all-three-groups',
          text: '1,672',
        },
        {
          publication: 'bjs-htdc/2024-10-29-2024-edition',
          figure: 'bjs-htdc/persons-prosecuted/us/fy2022/all-three-groups',
          text: '1,656',
        },
      ],
      seenAt:
        'https://ojp.gov./library/publications/human-trafficking-data-collection-activities-2023',
    },
  ],
});
