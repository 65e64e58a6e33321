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
  /** The publication that has it, by id. */
  readonly publication: string;
  /** The published text, digit for digit. */
  readonly text: string;
  /** The number, as far as the text allows it to be one. */
  readonly value: Value;
  /** The source’s own hedge. */
  readonly qualifier: Qualifier;
}

/** The record whose own change explains this one. */
export interface Cause {
  /** Of which type that record is. */
  readonly record: RecordType;
  /** The key of that record. */
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
  /** What sort of change it is. */
  readonly class: ChangeClass;
  /** `dataset` for what belongs to no record: the edition. */
  readonly record: RecordType | 'dataset';
  /** The id in the old dataset; for something new, in the new one. */
  readonly id: string;
  /** The field, its parts joined by `/`; empty = the whole record. */
  readonly path: string;
  /** The content of `path` in the older dataset; null = not there. */
  readonly before: unknown;
  /** The content of `path` in the newer dataset; null = not there. */
  readonly after: unknown;
  /** The reason that the data give: of a later vintage, or of a redirect. */
  readonly reason?: string;
  /** |a−b| / (|a|+|b|), 0 to 1; null = unscoreable, which is not 0. Absent where no value is compared. */
  readonly size?: number | null;
  /** How large that is; absent where `size` is. */
  readonly tier?: Tier;
  /** Whether it takes a number or record away, gives one, or neither. */
  readonly coverage: Coverage;
  /** How far it alone moves the version. */
  readonly semver: Exclude<Step, 'none'>;
  /** The record whose own change explains this one; absent where nothing does. */
  readonly cause?: Cause;
}

/** One of the two datasets, as far as a diff names it. */
export interface Side {
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
  /** Records by type. */
  readonly records: Readonly<Record<RecordType, number>>;
}

/** How many changes there are, of each sort; every sort is named, also with 0. */
export interface Counts {
  /** All changes. */
  readonly total: number;
  /** How many take something away, give something, or neither. */
  readonly byCoverage: Readonly<Record<Coverage, number>>;
  /** Changes in which a value was compared, by the size of the revision. */
  readonly byTier: Readonly<Record<Tier, number>>;
  /** How many move the version how far. */
  readonly byStep: Readonly<Record<Exclude<Step, 'none'>, number>>;
  /** How many of each sort. */
  readonly byClass: Readonly<Record<ChangeClass, number>>;
}

/** All differences between two datasets, the weightiest first: lost coverage before everything else. */
export interface Diff {
  /** What the JSON is; another number when its fields change. */
  readonly format: 'darkfigure-diff/1';
  /** The older dataset. */
  readonly before: Side;
  /** The newer dataset. */
  readonly after: Side;
  /** The smallest step of the version that all changes together allow. */
  readonly semver: Step;
  /** How many changes there are of each sort. */
  readonly counts: Counts;
  /** Every change, the weightiest first. */
  readonly changes: readonly Change[];
}
