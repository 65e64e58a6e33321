import type { RecordType } from '../compare/record-type.ts';
import type { ChangeClass, Qualifier, Value } from '../dataset-types.ts';

/** How far a version number must move; `none` = nothing changed. */
export type Step = 'major' | 'minor' | 'patch' | 'none';

/** How large a revision is: 15 % and more, 1 % and more, less; or it cannot be scored. */
export type Tier = 'large' | 'medium' | 'small' | 'unscoreable';

/** Whether a change takes a number or record away from the reader, gives one, or neither. */
export type Coverage = 'lost' | 'gained' | 'kept';

/** One vintage as far as a change speaks of it. */
export interface Reading {
  readonly publication: string;
  /** The published text, digit for digit. */
  readonly text: string;
  readonly value: Value;
  readonly qualifier: Qualifier;
}

/** The record whose own change explains this one. */
export interface Cause {
  readonly record: RecordType;
  readonly id: string;
}

/**
 * One difference between two datasets.
 *
 * `before` and `after` hold the old and the new content of `path`; `null` = not there. For readings (classes
 * `vintage-added`, `bound-changed`, `qualifier-changed`, `interval-…`, and paths `vintages/…` and `current`) they are
 * lists of {@link Reading}. For any other list they hold the entries that went and the entries that came, or the two
 * whole lists where only the order differs. For a whole record they hold a summary of it.
 */
export interface Change {
  readonly class: ChangeClass;
  /** `dataset` for what belongs to no record: the edition. */
  readonly record: RecordType | 'dataset';
  /** The id in the old dataset; for something new, in the new one. */
  readonly id: string;
  /** The field, its parts joined by `/`; empty = the whole record. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The reason that the data give: of a later vintage, or of a redirect. */
  readonly reason?: string;
  /** |a−b| / (|a|+|b|), 0 to 1; null = unscoreable, which is not 0. Absent where no value is compared. */
  readonly size?: number | null;
  readonly tier?: Tier;
  readonly coverage: Coverage;
  readonly semver: Exclude<Step, 'none'>;
  readonly cause?: Cause;
}

/** One of the two datasets, as far as a diff names it. */
export interface Side {
  readonly edition: string;
  /** Records by type. */
  readonly records: Readonly<Record<RecordType, number>>;
}

/** How many changes there are, of each sort; every sort is named, also with 0. */
export interface Counts {
  readonly total: number;
  readonly byCoverage: Readonly<Record<Coverage, number>>;
  readonly byTier: Readonly<Record<Tier, number>>;
  readonly byStep: Readonly<Record<Exclude<Step, 'none'>, number>>;
  readonly byClass: Readonly<Record<ChangeClass, number>>;
}

/** All differences between two datasets, the weightiest first: lost coverage before everything else. */
export interface Diff {
  readonly format: 'darkfigure-diff/1';
  readonly before: Side;
  readonly after: Side;
  readonly semver: Step;
  readonly counts: Counts;
  readonly changes: readonly Change[];
}
