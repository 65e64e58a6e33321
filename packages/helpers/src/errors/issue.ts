/** What went wrong with one thing that was handed in. */
export interface Issue {
  /** What was wrong, as a sentence. */
  readonly message: string;
  /** What was handed in, as text. */
  readonly received: string;
  /** What may have been meant, the nearest first; empty where nothing is near. */
  readonly nearest: readonly string[];
}

/** The only issue of an error. */
export function issue(
  message: string,
  received: string,
  nearest: readonly string[] = [],
): readonly Issue[] {
  return [{ message, received, nearest }];
}
