import type { Issue } from './issue.ts';

/** What kind of error it is, for programs. */
export type ErrorCode =
  | 'figure-coercion'
  | 'foreign-record'
  | 'invalid-date'
  | 'invalid-option'
  | 'not-yet-published'
  | 'redirected-id'
  | 'scope'
  | 'undecided'
  | 'unknown-code'
  | 'unknown-field'
  | 'unknown-id'
  | 'unlike-figures';

/** Every error of these helpers. Tell them apart by `code`. */
export class DarkfigureError extends Error {
  override readonly name: string = 'DarkfigureError';
  /** What kind of error it is, for programs. */
  readonly code: ErrorCode;
  /** What was wrong, one issue each. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}
