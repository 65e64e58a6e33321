import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { common, notAllReport, ofShares } from './registers.ts';

const courts = { ...common, geographyRole: 'jurisdiction' } as const;

const ofJustice: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'As a measure of trafficking it is too low: only what police and courts took up as trafficking.',
  },
  notAllReport,
];

/** Suspects, prosecutions and convictions. */
export const justiceMeasures: Readonly<Record<string, MeasureSpec>> = {
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
