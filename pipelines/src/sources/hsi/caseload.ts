import type { ComponentSpec } from '../../source/source-module.ts';

export const coded = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;

/** Of every count of trafficking; the victims of all sorts of crime are none. */
export const caseload: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Only what one department investigated; state and local cases, those of the FBI, and undetected trafficking are not in it.',
  },
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'What the agency codes as human trafficking is stated in nothing that was read.',
  },
];
