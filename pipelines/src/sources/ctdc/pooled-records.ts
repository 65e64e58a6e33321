import type { ComponentSpec } from '../../source/source-module.ts';

export const common = {
  stage: 'presumed',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;

/** What holds where the records of many contributors are pooled. */
export const pooled: readonly ComponentSpec[] = [
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
export const altered: ComponentSpec = {
  kind: 'disclosure-control',
  direction: 'either',
  statedBy: 'source',
  note: 'Public files are altered for privacy; in the synthetic ones, under differential privacy since 2022, a computed percentage can differ from that of the original records.',
};
