import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { caseRecords, labour, marriage, slavery } from './world-estimates.ts';

const ofShares: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Conflict zones and people outside households are missing; whether they are made up otherwise than those counted is not known.',
  },
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'A share within forced labour or forced marriage, not within trafficking as criminal law defines it.',
  },
];

/** Parts of all people in forced labour, in forced marriage or in either. */
export const shareMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-modern-slavery': {
    ...slavery,
    unit: 'percent',
    label: 'of all people in modern slavery',
    definition:
      'The part of all people in modern slavery in the world that the named group or region makes up.',
    uncertainty: [caseRecords, ...ofShares],
  },
  'share-of-forced-labour': {
    ...labour,
    unit: 'percent',
    label: 'of all people in forced labour',
    definition:
      'The part of all people in forced labour in the world that the named group, form or place makes up.',
    uncertainty: [caseRecords, ...ofShares],
  },
  'share-within-form': {
    ...labour,
    unit: 'percent',
    label: 'of the people in the named form of forced labour',
    definition:
      'The part that the named group makes up among the people in the named form of forced labour: the form is the 100 %.',
    uncertainty: [caseRecords, ...ofShares],
  },
  'share-within-group': {
    ...labour,
    unit: 'percent',
    label: 'of the people of the named group in forced labour',
    definition:
      'The part of the named group in forced labour, such as children, that is in the named form: the group is the 100 %.',
    uncertainty: [caseRecords, ...ofShares],
  },
  'share-of-forced-marriage': {
    ...marriage,
    unit: 'percent',
    label: 'of all people in forced marriage',
    definition:
      'The part of all people in forced marriage in the world that the named group or region makes up.',
    uncertainty: ofShares,
  },
};
