import type { Axis, Relation } from './axis.ts';

/** Why an operation is refused. */
export type RefusalCode =
  /** The two must be the same on an axis, and are not, or are not known to be. */
  | 'not-the-same'
  /** The first must lie within the second. */
  | 'not-within'
  /** No axis keeps the parts apart: something may be counted twice. */
  | 'not-apart'
  /** The same person or case may be counted in both periods. */
  | 'may-recur'
  /** One case may hold people of both groups. */
  | 'may-straddle'
  /** The denominator of the share is not the base. */
  | 'not-the-base'
  /** What is scaled by is no percentage. */
  | 'not-a-share'
  /** Averages, ratios and changes cannot be added, and hold no parts. */
  | 'not-an-amount'
  /** The second is not later than the first. */
  | 'not-later'
  /** A flow over a longer time is set against one over a shorter time. */
  | 'other-length'
  /** What is counted changed between the two. */
  | 'break'
  /** Readings of equal standing disagree, and none was chosen. */
  | 'disputed'
  /** The numbers themselves cannot both hold: a part is larger than its whole. */
  | 'contradiction'
  /** Parts of one computation are made of the same figure, and cannot have errors of their own. */
  | 'shared-lineage'
  /** A result that is too large to be exact. */
  | 'out-of-range';

/** One reason for a refusal. */
export interface Reason {
  readonly code: RefusalCode;
  /** The axis that fails; null where it is not the scope that forbids. */
  readonly axis: Axis | null;
  readonly relation: Relation | null;
  /** What the first and the second hold on the axis. */
  readonly a: string;
  readonly b: string;
  /** Why a result would mislead, as a sentence. */
  readonly why: string;
}

/** Whether an operation may be done. */
export type Permission =
  | { readonly ok: true }
  | { readonly ok: false; readonly reasons: readonly Reason[] };
