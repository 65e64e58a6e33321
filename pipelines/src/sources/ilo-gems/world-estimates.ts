import type { ComponentSpec } from '../../source/source-module.ts';
import { readAsTrafficking } from '../ilo/not-trafficking.ts';

/** Of everything that forced labour is in; forced marriage comes from the surveys alone. */
export const caseRecords: ComponentSpec = {
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

const common = {
  stage: 'estimated-total',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;
export const slavery = {
  ...common,
  frame: 'ilo-modern-slavery',
  exploitation: 'forced-labour-and-forced-marriage',
  uncertainty: [caseRecords, ...ofNumbers('Forced labour and forced marriage')],
} as const;
export const labour = {
  ...common,
  frame: 'ilo-forced-labour',
  uncertainty: [caseRecords, ...ofNumbers('Forced labour')],
} as const;
export const marriage = {
  ...common,
  frame: 'ilo-modern-slavery',
  exploitation: 'forced-marriage',
  uncertainty: ofNumbers('Forced marriage'),
} as const;
