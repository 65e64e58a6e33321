import { issueLines, type TextIssue } from '../json/text-issue.ts';

/** A policy file cannot be used; says everything that is wrong with it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  /** For programs. */
  readonly code: 'bad-policy';
  /** Everything that is wrong; the message names the first ten, a line each. */
  readonly issues: readonly TextIssue[];

  constructor(place: string, issues: readonly TextIssue[]) {
    super(issueLines(place, issues));
    this.code = 'bad-policy';
    this.issues = issues;
  }
}
