import type { Axis, Relation } from './axis.ts';
import type { Unless } from './unless-said.ts';

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
  /** Both rest on one figure, each on another reading of it. */
  | 'other-reading'
  /** The numbers themselves cannot both hold: a part is larger than its whole. */
  | 'contradiction'
  /** Parts of one computation are made of the same figure, and cannot have errors of their own. */
  | 'shared-lineage'
  /** A result that is too large to be exact. */
  | 'out-of-range';

/** One reason for a refusal. */
export interface Reason {
  /** What is wrong, for programs. */
  readonly code: RefusalCode;
  /** The axis that fails; null where it is not the scope that forbids. */
  readonly axis: Axis | null;
  /** How the first lies to the second on the axis; null where it is no relation that forbids. */
  readonly relation: Relation | null;
  /** What the first holds on the axis, as a code, dates or words; without an axis what of it forbids, or an empty text. */
  readonly a: string;
  /** What the second holds, in the same way. */
  readonly b: string;
  /** Why a result would mislead, as a sentence. */
  readonly why: string;
}

/** Whether an operation may be done. */
export type Permission =
  | {
      /** True: nothing speaks against it. */
      readonly ok: true;
    }
  | {
      /** False: it would be refused. */
      readonly ok: false;
      /** Everything that speaks against it, one reason at least. */
      readonly reasons: readonly Reason[];
      /** What would have to be known, and said with a reason, for it to be allowed; null where nobody could know it, or too much. */
      readonly unless: Unless | null;
    };
