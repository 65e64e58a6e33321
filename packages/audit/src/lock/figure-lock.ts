import type { Reading } from '../change/change.ts';
import type { Claim, Figure, Scope } from '../dataset-types.ts';

/** The dataset that a lock was made from. */
export interface LockedDataset {
  /** The name of the package, or of whatever the data came in. */
  readonly name: string;
  /** The package version; null where the data came without one. */
  readonly version: string | null;
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
}

/** One quoted figure as it was when somebody last looked at the text that quotes it. */
export interface LockedFigure {
  /** The id as the project writes it. */
  readonly id: string;
  /** The id to which it led: the same, unless it had moved. */
  readonly at: string;
  /** What stood: one reading, or several where they disagreed. */
  readonly readings: readonly Reading[];
  /** Status codes. */
  readonly status: Figure['status'];
  /** Whole, not a hash of it: a check must say which axis changed, and from what. */
  readonly scope: Scope;
  /** What it counted, in the words of then. */
  readonly measure: {
    /** Which it was, by id. */
    readonly id: string;
    /** Its name. */
    readonly label: string;
    /** What is counted. */
    readonly definition: string;
  };
  /** Breaks of its series, by id. */
  readonly breaks: readonly string[];
  /** Known errors in it or in retellings of it, by id. */
  readonly corrections: readonly string[];
}

/** One quoted claim. */
export interface LockedClaim {
  /** The id as the project writes it. */
  readonly id: string;
  /** The id to which it led: the same, unless it had moved. */
  readonly at: string;
  /** What is said to be so. */
  readonly statement: string;
  /** What was found of it. */
  readonly verdict: Claim['verdict'];
  /** What was bent on the way, by code. */
  readonly mutations: Claim['mutations'];
}

/** The figures and claims that a project quotes, each as it was when it was locked; sorted by id. */
export interface FigureLock {
  /** What the JSON is; another number when its fields change. */
  readonly format: typeof lockFormat;
  /** What it was made from. */
  readonly dataset: LockedDataset;
  /** The figures, by id. */
  readonly figures: readonly LockedFigure[];
  /** The claims, by id. */
  readonly claims: readonly LockedClaim[];
}

export const lockFormat = 'darkfigure-lock/1';

/** The name of the file that holds a lock. */
export const lockFile = 'figures.lock.json';

/**
 * A lock as it is written to its file: the same text for the same lock.
 *
 * @returns JSON with two spaces a level, and a line break at the end.
 * @throws Nothing.
 */
export function lockText(lock: FigureLock): string {
  return `${JSON.stringify(lock, null, 2)}\n`;
}
