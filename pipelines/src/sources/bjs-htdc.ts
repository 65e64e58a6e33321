import { defineSource, type QuantitySpec } from '../source/source-module.ts';
import { figureNotes } from './bjs-htdc/figure-notes.ts';
import { measures } from './bjs-htdc/measures.ts';

const threeGroups = { segments: ['all-three-groups'] } as const;
const trafficking = { segments: ['trafficking-statutes'] } as const;
const children = {
  segments: ['child-statutes'],
  exploitation: 'child-sexual-exploitation',
} as const;
const charged = (scope: Omit<QuantitySpec, 'measure'>): QuantitySpec => ({
  measure: 'defendants-charged',
  ...scope,
});
const share = (scope: Omit<QuantitySpec, 'measure'>): QuantitySpec => ({
  measure: 'share-of-defendants-charged',
  ...scope,
});

const three = (n: string, year: string) => ({
  [`${n} defendants charged in US district court with any of the three human trafficking offense groups, ${year}`]:
    {
      text: `${n} defendants charged in US district court with any of the three human trafficking offense groups, ${year}`,
      figure: `bjs-htdc/defendants-charged/us/${year.toLowerCase()}/all-three-groups`,
    },
});
const narrow = (n: string, year: string) => ({
  [`${n} defendants charged with peonage, slavery, forced labor and sex trafficking, ${year}`]: {
    text: `${n} defendants charged with peonage, slavery, forced labor and sex trafficking, ${year}`,
    figure: `bjs-htdc/defendants-charged/us/${year.toLowerCase()}/trafficking-statutes`,
  },
});
const onChildren =
  '523 defendants charged with sexual exploitation and other abuse of children, FY2022';

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
  measures,
  segments: {
    'all-three-groups': {
      label: 'under any of the three statute groups, two of them wider than trafficking',
      definition:
        'Peonage, slavery, forced labor and sex trafficking; sexual exploitation and other abuse of children; transportation for illegal sexual activity.',
    },
    'trafficking-statutes': {
      label: 'under the trafficking statutes',
      definition: 'Peonage, slavery, forced labor and sex trafficking: the first group alone.',
      broader: 'all-three-groups',
    },
    'child-statutes': {
      label: 'under the statutes on sexual exploitation of children',
      definition:
        'Sexual exploitation and other abuse of children: the largest group, not trafficking as such.',
      broader: 'all-three-groups',
    },
    'race-white': { label: 'white', definition: 'White, as the federal records have it.' },
    'race-black': { label: 'black', definition: 'Black, as the federal records have it.' },
    'ethnicity-hispanic': {
      label: 'Hispanic',
      definition:
        'Hispanic, as the federal records have it; apparently not counted as white or black as well.',
    },
    'no-prior-convictions': {
      label: 'without prior convictions',
      definition: 'Defendants with no earlier conviction on record.',
    },
  },
  quantities: {
    'persons referred to US attorneys': { measure: 'persons-referred', ...threeGroups },
    'persons prosecuted': { measure: 'persons-prosecuted', ...threeGroups },
    'persons convicted': { measure: 'persons-convicted', ...threeGroups },
    'defendants charged, three statute groups': charged(threeGroups),
    'defendants charged, trafficking statutes': charged(trafficking),
    'defendants charged, statutes on children': charged(children),
    'share of defendants charged, three statute groups': share(threeGroups),
    'share of defendants charged, trafficking statutes': share(trafficking),
    'share of defendants charged, statutes on children': share(children),
    'change in defendants charged, cases terminated': 'change-in-defendants-charged',
    'change in defendants convicted, cases terminated': 'change-in-defendants-convicted',
    'change in defendants sentenced to prison, cases terminated':
      'change-in-defendants-sentenced-to-prison',
    'persons in state prison': 'state-prison-custody',
    'admissions to state prison': 'state-prison-admissions',
    'attorney general offices with a guilty plea or verdict':
      'attorney-general-offices-with-guilty-case',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  groups: {
    male: { sex: 'male' },
    white: { segments: ['race-white'] },
    black: { segments: ['race-black'] },
    Hispanic: { segments: ['ethnicity-hispanic'] },
    'US citizens': { citizenship: 'national' },
    'no prior convictions': { segments: ['no-prior-convictions'] },
  },
  bases: {
    ...three('1,169', 'FY2020'),
    ...three('1,197', 'FY2021'),
    ...three('1,070', 'FY2022'),
    ...narrow('201', 'FY2021'),
    ...narrow('203', 'FY2022'),
    [onChildren]: {
      text: onChildren,
      figure: 'bjs-htdc/defendants-charged/us/fy2022/child-sexual-exploitation/child-statutes',
    },
  },
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
