import type { ComponentSpec } from '../../source/source-module.ts';

/** As the ILO counts it. */
export const forcedLabour = 'Forced labour under ILO Convention 29';

/** Why a number of people in forced labour or forced marriage is no number of trafficking victims. */
export const readAsTrafficking = (what: string) =>
  ({
    kind: 'definitional',
    direction: 'over',
    note: `${what}, not trafficking as criminal law defines it: read as a number of trafficking victims it takes in people who were not trafficked.`,
  }) as const satisfies ComponentSpec;

/** Of the part that was trafficked: those who were not are already out of it, and the word has another meaning. */
export const asIloTrafficking = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'Trafficking into forced labour as the ILO understood the word in 2005, not as criminal law defines it.',
} as const satisfies ComponentSpec;
