import { issueLines, type TextIssue } from '../json/text-issue.ts';

/** A lock file cannot be used; says what is wrong with it, place by place. */
export class LockError extends Error {
  override readonly name = 'LockError';
  /** For programs. */
  readonly code: 'bad-lock';
  /** Everything that is wrong; the message names the first ten, a line each. */
  readonly issues: readonly TextIssue[];

  constructor(place: string, issues: readonly TextIssue[]) {
    super(issueLines(place, issues));
    this.code = 'bad-lock';
    this.issues = issues;
  }
}
