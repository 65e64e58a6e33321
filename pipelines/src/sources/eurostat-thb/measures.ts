import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const common = {
  frame: 'eu-directive',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;

const seenVictims: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'under',
    statedBy: 'source',
    note: 'Only victims who came to the notice of a registering body; the Commission does not claim to measure the full extent and says that the actual number is much higher.',
  },
  {
    kind: 'nonresponse',
    direction: 'under',
    statedBy: 'source',
    note: 'Not all states report regularly.',
  },
];

const victims = { ...common, stage: 'presumed', role: 'victim' } as const;
const courts = { ...common, geographyRole: 'jurisdiction' } as const;

const ofJustice: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'As a measure of trafficking it is too low: only what police and courts took up as trafficking.',
  },
  {
    kind: 'nonresponse',
    direction: 'under',
    statedBy: 'source',
    note: 'Not all states report regularly.',
  },
];

const ofShares: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'either',
    note: 'Shares of those who were noticed; groups that are noticed less weigh too little.',
  },
];

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'registered-victims': {
    ...victims,
    label: 'registered victims of trafficking in human beings',
    definition:
      'People whom a registering body of a member state recorded as victims: formally identified, presumed, or refused identification. Unadjusted, as sent by the states. The early editions give two or three years together: never beside a single year.',
    unit: 'victims',
    uncertainty: seenVictims,
  },
  'registered-victims-per-100000': {
    ...victims,
    label: 'registered victims of trafficking in human beings, as a rate',
    definition: 'Registered victims of the year per inhabitant; printed per million.',
    unit: 'per-100000',
    uncertainty: seenVictims,
  },
  'share-of-registered-victims': {
    ...victims,
    label: 'of registered victims, by sex, age or citizenship',
    definition: 'The group as a share of the registered victims of the same period.',
    unit: 'percent',
    uncertainty: ofShares,
  },
  'share-of-registered-victims-by-form': {
    ...victims,
    label: 'of registered victims, by form of exploitation',
    definition:
      'The form as a share of the registered victims of the same period. Whether victims of unknown form are in the base is not always said; in 2023 they are not.',
    unit: 'percent',
    uncertainty: [
      ...ofShares,
      {
        kind: 'nonresponse',
        direction: 'either',
        note: 'For some victims the form is unknown: the forms of 2022 add up to 9,703 of 10,093.',
      },
    ],
  },
  'suspected-traffickers': {
    ...courts,
    label: 'suspected traffickers',
    definition: 'People suspected of trafficking in human beings, as the states report them.',
    unit: 'suspects',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: ofJustice,
  },
  'convicted-traffickers': {
    ...courts,
    label: 'convicted traffickers',
    definition: 'People convicted of trafficking in human beings, as the states report them.',
    unit: 'traffickers',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: ofJustice,
  },
  'share-of-suspected-traffickers': {
    ...courts,
    label: 'of suspected traffickers, by sex',
    definition: 'The group as a share of the people suspected of trafficking.',
    unit: 'percent',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: ofShares,
  },
  'share-of-convicted-traffickers': {
    ...courts,
    label: 'of convicted traffickers, by sex',
    definition: 'The group as a share of the people convicted of trafficking.',
    unit: 'percent',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: ofShares,
  },
  prosecutions: {
    ...courts,
    label: 'prosecutions for trafficking in human beings',
    definition:
      'Prosecutions in the two years, as the progress reports of the Commission count them.',
    unit: 'prosecutions',
    stage: 'prosecuted',
    role: 'not-applicable',
    uncertainty: ofJustice,
  },
  convictions: {
    ...courts,
    label: 'convictions for trafficking in human beings',
    definition:
      'Convictions in the two years, as the progress reports of the Commission count them.',
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'not-applicable',
    uncertainty: ofJustice,
  },
};
