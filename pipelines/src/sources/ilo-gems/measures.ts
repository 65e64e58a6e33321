import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { readAsTrafficking } from '../ilo/not-trafficking.ts';

/** Of everything that forced labour is in; forced marriage comes from the surveys alone. */
const caseRecords: ComponentSpec = {
  kind: 'model',
  direction: 'either',
  note: 'Sexual exploitation and children come from case records of people who got help, who may differ from the unseen; state-imposed labour comes from secondary sources.',
};
/** Of numbers and rates of people. A share of them errs in no known direction by the same causes. */
const ofNumbers = (what: string): readonly ComponentSpec[] => [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Conflict zones and people outside households are missing.',
  },
  readAsTrafficking(what),
];
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

const common = {
  stage: 'estimated-total',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;
const slavery = {
  ...common,
  frame: 'ilo-modern-slavery',
  exploitation: 'forced-labour-and-forced-marriage',
  uncertainty: [caseRecords, ...ofNumbers('Forced labour and forced marriage')],
} as const;
const labour = {
  ...common,
  frame: 'ilo-forced-labour',
  uncertainty: [caseRecords, ...ofNumbers('Forced labour')],
} as const;
const marriage = {
  ...common,
  frame: 'ilo-modern-slavery',
  exploitation: 'forced-marriage',
  uncertainty: ofNumbers('Forced marriage'),
} as const;

const difference =
  'The difference that the 2022 edition states between its own estimate (2021) and that of the 2017 edition (2016). Methods and data changed in part between the two.';
const changeOfMethod = [
  {
    kind: 'model',
    direction: 'either',
    note: 'A difference of two estimates, each with an error that was not readable, and with methods that differ in part.',
  },
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'A change in forced labour or forced marriage, not in trafficking as criminal law defines it.',
  },
] as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-modern-slavery': {
    ...slavery,
    unit: 'victims',
    label: 'people in modern slavery',
    definition:
      'People in forced labour or in a forced marriage on any given day of the year, as modelled: a stock, not a yearly flow, and not trafficking in the sense of criminal law.',
  },
  'people-in-forced-labour': {
    ...labour,
    unit: 'victims',
    label: 'people in forced labour',
    definition:
      'People in forced labour on any given day of the year, as modelled: labour exploitation and commercial sexual exploitation imposed by private actors, and state-imposed forced labour. A stock, not a yearly flow.',
  },
  'people-in-forced-marriage': {
    ...marriage,
    unit: 'victims',
    label: 'people in forced marriage',
    definition:
      'People living on any given day of the year in a marriage that they were forced into, as modelled from household surveys.',
  },
  'modern-slavery-rate': {
    ...slavery,
    unit: 'per-1000',
    label: 'people in modern slavery, as a rate',
    definition:
      'The estimated stock of people in modern slavery per thousand inhabitants of the place.',
  },
  'forced-labour-rate': {
    ...labour,
    unit: 'per-1000',
    label: 'people in forced labour, as a rate',
    definition:
      'The estimated stock of people in forced labour per thousand inhabitants of the place.',
  },
  'forced-marriage-rate': {
    ...marriage,
    unit: 'per-1000',
    label: 'people in forced marriage, as a rate',
    definition:
      'The estimated stock of people in forced marriage per thousand inhabitants of the place.',
  },
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
  'modern-slavery-rise': {
    ...slavery,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in modern slavery than in the estimate before',
    definition: difference,
    uncertainty: [caseRecords, ...changeOfMethod],
  },
  'forced-labour-rise': {
    ...labour,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in forced labour than in the estimate before',
    definition: difference,
    uncertainty: [caseRecords, ...changeOfMethod],
  },
  'forced-marriage-rise': {
    ...marriage,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in forced marriage than in the estimate before',
    definition: difference,
    uncertainty: changeOfMethod,
  },
};
