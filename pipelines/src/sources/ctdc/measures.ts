import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const common = {
  stage: 'presumed',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;

/** What holds where the records of many contributors are pooled. */
const pooled: readonly ComponentSpec[] = [
  {
    kind: 'measurement',
    direction: 'either',
    statedBy: 'source',
    note: 'Contributors record in their own ways; the reports of the US hotline are unverified.',
  },
  {
    kind: 'definitional',
    direction: 'either',
    note: 'Assisted, identified and reported victims are pooled.',
  },
];
const tooFew: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'As a number of victims it is too low: only cases that a contributing organisation assisted or heard of.',
};
const contributors: ComponentSpec = {
  kind: 'coverage',
  direction: 'either',
  statedBy: 'source',
  note: 'Not a random sample: shares describe who contributes. More than half of the records concern the United States, because of its hotline.',
};
const altered: ComponentSpec = {
  kind: 'disclosure-control',
  direction: 'either',
  statedBy: 'source',
  note: 'Public files are altered for privacy; in the synthetic ones, under differential privacy since 2022, a computed percentage can differ from that of the original records.',
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

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'records-full': {
    ...common,
    label: 'case records in the full CTDC dataset',
    definition: 'Records of single victims that the contributors had pooled; not public.',
    unit: 'victims',
    uncertainty: [...pooled, tooFew],
  },
  'records-public-k-anonymised': {
    ...common,
    label: 'case records in the public k-anonymised CTDC file',
    definition:
      'Records left after every combination of attributes that fewer than eleven people share was taken out. A period is that of the registration.',
    unit: 'victims',
    uncertainty: [
      ...pooled,
      tooFew,
      {
        kind: 'disclosure-control',
        direction: 'under',
        statedBy: 'source',
        note: 'Rare combinations are suppressed: some 47,000 of nearly 80,000 records were public at first; of later records k-anonymity would drop 40%.',
      },
    ],
  },
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
  'records-represented-in-synthetic-dataset': {
    ...common,
    label: 'case records that the Global Synthetic Dataset represents',
    definition:
      'Records of single victims from which the synthetic dataset was made. Its rows are not people: they are generated so that the totals are kept.',
    unit: 'victims',
    uncertainty: [
      ...pooled,
      tooFew,
      {
        kind: 'disclosure-control',
        direction: 'either',
        statedBy: 'source',
        note: 'The first release rounds counts down to multiples of k; later ones add the noise of differential privacy. The totals are said to be kept.',
      },
    ],
  },
  'rows-in-public-file': {
    ...common,
    label: 'rows in the public CTDC file',
    definition:
      'Rows that an analyst counted in a downloaded file. In a synthetic file a row is not a person.',
    unit: 'cases',
    uncertainty: [...pooled, tooFew, altered],
    credibility: {
      grade: '3',
      reason: 'Counted by a private analyst, who does not name the release.',
    },
  },
  'victims-in-victim-perpetrator-dataset': {
    ...common,
    label: 'victims whose cases the Global Victim-Perpetrator Synthetic Dataset represents',
    definition:
      'Victims assisted by the International Organization for Migration alone, who described perpetrators.',
    unit: 'victims',
    stage: 'assisted',
    uncertainty: [tooFew, altered],
  },
  'perpetrators-described': {
    ...common,
    label: 'accounts of perpetrators in the Global Victim-Perpetrator Synthetic Dataset',
    definition: 'Perpetrators as victims described them. Several accounts may concern one person.',
    unit: 'traffickers',
    stage: 'self-reported',
    role: 'trafficker',
    uncertainty: [
      {
        kind: 'duplication',
        direction: 'over',
        statedBy: 'source',
        note: 'Several accounts may concern one person.',
      },
      altered,
    ],
  },
  'share-of-records-suppressed-by-k-anonymity': {
    label: 'of original case records, those that k-anonymity would suppress',
    definition:
      'Records of which too few share the attributes, out of all original records: what the older way of publishing would lose.',
    unit: 'percent',
    stage: 'not-applicable',
    frame: 'unspecified',
    temporal: 'not-applicable',
    method: 'administrative-count',
    role: 'not-applicable',
    geographyRole: 'detection',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'unknown',
        note: 'Follows from which attributes are published and from how few may share them; another choice gives another share.',
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
