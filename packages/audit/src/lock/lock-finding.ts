/** What happened to something that a project quotes. */
export type LockFindingKind =
  /** Another number, hedge or unit of uncertainty stands. */
  | 'revised'
  /** The same number stands, from another publication. */
  | 'republished'
  /** What it counts, where, when or of whom was changed in place. */
  | 're-scoped'
  /** The words that define its measure changed. */
  | 'redefined'
  /** Readings disagree now, and more than one stands. */
  | 'disputed'
  | 'status-changed'
  /** A break of its series, or a known error in it, was noted. */
  | 'noted'
  | 'verdict-changed'
  | 'moved'
  | 'split'
  | 'withdrawn'
  /** A redirect leads to a record that is not there: a fault of the data. */
  | 'dangling'
  /** No record and no redirect: nothing in the data says what became of it. */
  | 'unknown';

/** What a finding asks of the text that quotes the figure. */
export type TextAdvice = 'must-change' | 'must-be-read' | 'may-stay';

/** One finding of a check. */
export interface LockFinding {
  /** As the project writes it. */
  readonly id: string;
  /** What happened to it. */
  readonly kind: LockFindingKind;
  /** The field, its parts joined by `/`; empty = the whole record. */
  readonly path: string;
  /** The old content of `path`; null where there is none. Readings where a number changed. */
  readonly before: unknown;
  /** The new content of `path`; null where there is none. */
  readonly after: unknown;
  /** Why, as far as the data say. */
  readonly why: string;
  /** What that asks of the text that quotes it. */
  readonly text: TextAdvice;
  /** |a−b| / (|a|+|b|) where one number became another; null = not comparable. */
  readonly size?: number | null;
}

/**
 * Whether a check fails on a finding.
 *
 * @returns False only for the same number from another publication (`republished`).
 * @throws Nothing.
 */
export function isFailure({ kind }: LockFinding): boolean {
  return kind !== 'republished';
}
