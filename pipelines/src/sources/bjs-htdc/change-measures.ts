import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { pipeline } from './federal-measures.ts';

const priorities: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'A change in federal cases is one in the priorities of prosecutors as much as one in the crime.',
};

const terminated = {
  ...pipeline,
  temporal: 'not-applicable',
  unit: 'percent-change',
  credibility: { grade: '2', reason: 'Pages that quote the highlights agree.' },
  uncertainty: [priorities],
} as const;

const terminatedBase =
  'Change between two fiscal years in cases terminated in US district courts, the base of the edition of 2021; later editions count persons prosecuted, and from 2024 on they compare with 2012 instead of 2011.';

/** Changes between fiscal years, in cases terminated. */
export const changeMeasures: Readonly<Record<string, MeasureSpec>> = {
  'change-in-defendants-charged': {
    ...terminated,
    label: 'change in defendants charged with human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'prosecuted',
    role: 'defendant',
  },
  'change-in-defendants-convicted': {
    ...terminated,
    label: 'change in defendants convicted of human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'convicted-case',
    role: 'convicted-person',
  },
  'change-in-defendants-sentenced-to-prison': {
    ...terminated,
    label: 'change in defendants sentenced to prison for human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'convicted-case',
    role: 'convicted-person',
  },
};
