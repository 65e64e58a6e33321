import type { ComponentSpec } from './source-module.ts';

/** Why a count of investigations is no count of trafficking. */
export const openedOnSuspicion = {
  kind: 'measurement',
  direction: 'over',
  note: 'An investigation is opened on suspicion; trafficking need not be found.',
} as const satisfies ComponentSpec;

/** Why a count of arrests or of people arrested is no count of traffickers. */
export const arrestedOnSuspicion = {
  kind: 'measurement',
  direction: 'over',
  note: 'An arrest is made on suspicion; no court need find trafficking in the end.',
} as const satisfies ComponentSpec;
