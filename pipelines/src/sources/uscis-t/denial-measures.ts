import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { decided, decision } from './decisions.ts';

const refused: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'A refusal says that the conditions were not shown to be met, and no more; citizens never appear.',
};

/** T visas denied, and applications withdrawn. */
export const denialMeasures: Readonly<Record<string, MeasureSpec>> = {
  'denials-victims': {
    ...decided,
    label: 'T visas denied to applicants who applied as victims of trafficking',
    definition: 'Applications for T status of principals that were denied in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [decision, refused],
  },
  'denials-family': {
    ...decided,
    label: 'T visas denied to family members of victims of trafficking',
    definition: 'Applications for derivative T status that were denied in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [decision, refused],
  },
  'denials-or-withdrawals-victims': {
    ...decided,
    label: 'T visa applications denied or withdrawn',
    definition:
      'Applications for T status of principals that were denied or withdrawn in the period.',
    unit: 'denials',
    stage: 'not-applicable',
    uncertainty: [
      decision,
      {
        ...refused,
        note: 'A refusal says that the conditions were not shown to be met, a withdrawal not even that; citizens never appear.',
      },
    ],
  },
};
