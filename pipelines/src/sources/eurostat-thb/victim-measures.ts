import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { common, notAllReport, ofShares } from './registers.ts';

const seenVictims: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'under',
    statedBy: 'source',
    note: 'Only victims who came to the notice of a registering body; the Commission does not claim to measure the full extent and says that the actual number is much higher.',
  },
  notAllReport,
];

const victims = { ...common, stage: 'presumed', role: 'victim' } as const;

/** Victims whom the registering bodies recorded. */
export const victimMeasures: Readonly<Record<string, MeasureSpec>> = {
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
};
