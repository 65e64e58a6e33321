import type { SeriesBreak } from '../catalog/dataset-types.ts';
import type { RefusalCode } from './refusal.ts';

/** A code with its sentence: each stands alone, so that an operation brings only those that it can give. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Why a result would mislead. Left out where the axis says it. */
  readonly why?: string;
}

export const notTheSame: Refusal = { code: 'not-the-same' };
export const notWithin: Refusal = { code: 'not-within' };
export const notApart = {
  code: 'not-apart',
  why: 'Nothing shows that they are apart: whoever is in both would be counted twice.',
} as const satisfies Refusal;
export const mayRecur = {
  code: 'may-recur',
  why: 'The same person or case may be counted in both periods.',
} as const satisfies Refusal;
export const mayStraddle = {
  code: 'may-straddle',
  why: 'One case or event may belong to both, and would be counted twice.',
} as const satisfies Refusal;
export const notTheBase = {
  code: 'not-the-base',
  why: 'A share may be taken of its own denominator and of nothing else.',
} as const satisfies Refusal;
export const notAShare = {
  code: 'not-a-share',
  why: 'Only a percentage of a whole can scale that whole.',
} as const satisfies Refusal;
export const notAnAmount = {
  code: 'not-an-amount',
  why: 'Averages, ratios, changes and money are no counts of people or events.',
} as const satisfies Refusal;
export const notLater = {
  code: 'not-later',
  why: 'A change leads from an earlier period to a later one.',
} as const satisfies Refusal;
export const otherLength = {
  code: 'other-length',
  why: 'Times of unlike or unstated length are not set against each other: the longer holds more, or evens out more.',
} as const satisfies Refusal;
export const disputed = {
  code: 'disputed',
  why: 'Readings of equal standing disagree: settle on one, and say why.',
} as const satisfies Refusal;
export const otherReading = {
  code: 'other-reading',
  why: 'These are two readings of one figure, of which one at most is true: settle on the same in both.',
} as const satisfies Refusal;
export const contradiction = {
  code: 'contradiction',
  why: 'The numbers cannot both hold: a part would be larger than its whole.',
} as const satisfies Refusal;
export const sharedLineage = {
  code: 'shared-lineage',
  why: 'Both rest on one number, so they share its errors.',
} as const satisfies Refusal;
export const outOfRange = {
  code: 'out-of-range',
  why: 'The result is too large to be exact.',
} as const satisfies Refusal;

/** A break has more to say than its sentence: which one it is, and what changed. */
export const broken = ({ id, what }: SeriesBreak): Refusal => ({
  code: 'break',
  why: `What is counted changed in between, which is no change in the world. ${id}: ${what}`,
});
