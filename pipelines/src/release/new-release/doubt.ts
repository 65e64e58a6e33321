/** Ways in which a new table may be right, but must be looked at before it is believed. */
export type DoubtCode =
  | 'jump'
  | 'large-revision'
  | 'changed-base'
  | 'missing-year'
  | 'total-is-not-parts'
  | 'bound-for-count'
  | 'number-lost'
  | 'future-period';

/** One thing to look at, with the row that it stands in. */
export interface Doubt {
  readonly code: DoubtCode;
  /** The row, `raw/<source>/<release>/<table>.csv:<line>`, or a longer place. */
  readonly at: string;
  readonly figure: string;
  readonly message: string;
}
