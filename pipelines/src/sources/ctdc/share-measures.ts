import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { altered, common, pooled } from './pooled-records.ts';

const contributors: ComponentSpec = {
  kind: 'coverage',
  direction: 'either',
  statedBy: 'source',
  note: 'Not a random sample: shares describe who contributes. More than half of the records concern the United States, because of its hotline.',
};
const unknownFields: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'either',
  note: 'Known for a part of the records only; the base is often not spelled out.',
};
const shares = {
  ...common,
  unit: 'percent',
  uncertainty: [...pooled, contributors, altered, unknownFields],
} as const;

/** Parts of the records, by what is recorded of the people in them. */
export const shareMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-public-k-anonymised-file': {
    ...shares,
    label: 'of the case records in the public k-anonymised CTDC file',
    definition:
      'The group as a share of the 87,003 public records that a journal article analysed.',
    uncertainty: [
      ...pooled,
      contributors,
      {
        kind: 'disclosure-control',
        direction: 'either',
        statedBy: 'source',
        note: 'Rare combinations are suppressed, which shifts every share towards the common ones.',
      },
    ],
  },
  'share-of-records-by-country': {
    ...shares,
    label: 'of the records in the synthetic dataset, by country of exploitation',
    definition:
      'Records of exploitation in the country as a share of all rows of the synthetic dataset.',
    credibility: { grade: '3', reason: 'Computed in a private blog from the public file.' },
  },
  'share-of-recorded-victims': {
    ...shares,
    label: 'of recorded victims',
    definition: 'The group as a share of the recorded victims.',
  },
  'share-of-recorded-children': {
    ...shares,
    label: 'of recorded trafficked children',
    definition: 'The group as a share of the recorded victims who were children.',
  },
  'share-by-form': {
    ...shares,
    label: 'of recorded victims, by form of exploitation',
    definition:
      'The form as a share of the recorded victims of the base. A person can have several forms.',
  },
  'share-by-sector': {
    ...shares,
    label: 'of recorded victims of the form, by sector',
    definition:
      'The sector as a share of the recorded victims of one form. A person can have several.',
  },
  'share-by-means-of-control': {
    ...shares,
    label: 'of recorded victims, by means of control',
    definition:
      'Victims of whom the means is recorded as a share of the base. Means overlap, so that shares do not add up.',
  },
  'share-by-recruiter': {
    ...shares,
    label: 'of recorded victims, by relation to the recruiter',
    definition:
      'Victims recruited by somebody of that relation as a share of the base. Shares of recruiters, not of all traffickers.',
  },
  'share-by-duration': {
    ...shares,
    label: 'of recorded victims of the form, by time in exploitation',
    definition:
      'Victims exploited for that long as a share of the victims of one form whose duration is known.',
  },
  'share-of-victims-by-origin': {
    ...shares,
    label: 'of recorded victims who come from the region, by sex and age',
    definition:
      'The group as a share of the recorded victims who come from the region, wherever they were exploited.',
    geographyRole: 'origin',
  },
  'share-by-recruiter-of-victims-by-origin': {
    ...shares,
    label: 'of recorded victims who come from the region, by relation to the recruiter',
    definition:
      'Victims from the region who were recruited by somebody of that relation as a share of the base. All forms of trafficking together.',
    geographyRole: 'origin',
  },
  'share-of-journeys-through-official-border-points': {
    ...common,
    label: 'of cross-border trafficking journeys, those that passed an official border point',
    definition:
      'Journeys through airports, ports and other official crossing points as a share of the cross-border journeys of victims whom the International Organization for Migration assisted. Of the world; it says nothing of one border.',
    unit: 'percent',
    stage: 'assisted',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'either',
        note: 'Victims assisted by one organisation; those who crossed elsewhere may be assisted more, or less, often.',
      },
    ],
  },
};
