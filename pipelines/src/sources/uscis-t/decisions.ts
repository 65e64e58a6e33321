import type { ComponentSpec } from '../../source/source-module.ts';

/** Of counts; a quotient of two of them errs in no known direction by it. */
export const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only foreign nationals who knew of the status, applied and could prove their case; citizens never appear.',
};
export const decision: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'A decision about an application, years after the exploitation; it dates nothing but the paper.',
};

export const decided = {
  frame: 'tvpa-severe-forms',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'applicant',
  geographyRole: 'jurisdiction',
  uncertainty: [decision, unseen],
} as const;
