import type { Reading } from '../change/change.ts';
import type { Claim, Figure, Scope } from '../dataset-types.ts';

/** The dataset that a lock was made from. */
export interface LockedDataset {
  readonly name: string;
  /** The package version; null where the data came without one. */
  readonly version: string | null;
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
  readonly status: Figure['status'];
  /** Whole, not a hash of it: a check must say which axis changed, and from what. */
  readonly scope: Scope;
  readonly measure: {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
  };
  readonly breaks: readonly string[];
  readonly corrections: readonly string[];
}

/** One quoted claim. */
export interface LockedClaim {
  readonly id: string;
  readonly at: string;
  readonly statement: string;
  readonly verdict: Claim['verdict'];
  readonly mutations: Claim['mutations'];
}

/** The figures and claims that a project quotes, each as it was when it was locked; sorted by id. */
export interface FigureLock {
  readonly format: typeof lockFormat;
  readonly dataset: LockedDataset;
  readonly figures: readonly LockedFigure[];
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
