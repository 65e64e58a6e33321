import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { altered, common, pooled } from './pooled-records.ts';

const tooFew: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'As a number of victims it is too low: only cases that a contributing organisation assisted or heard of.',
};

/** How many records, people and accounts the datasets hold, and how much one way of publishing would lose. */
export const recordMeasures: Readonly<Record<string, MeasureSpec>> = {
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
};
