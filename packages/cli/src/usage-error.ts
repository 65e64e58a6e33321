/** What was asked cannot be understood; says what may have been meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: UsageCode;
  readonly issues: readonly UsageIssue[];

  constructor(code: UsageCode, message: string, received = '', nearest: readonly string[] = []) {
    const suggestion = nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
    super(`${message}${suggestion}`);
    this.code = code;
    this.issues = [{ message: this.message, received, nearest }];
  }
}

export type UsageCode =
  | 'unknown-verb'
  | 'unknown-option'
  | 'missing-value'
  | 'unexpected-value'
  | 'repeated-option'
  | 'missing-argument'
  | 'extra-argument'
  | 'invalid-value'
  | 'unknown-id'
  | 'unknown-code';

export interface UsageIssue {
  readonly message: string;
  /** What was handed in, as text. */
  readonly received: string;
  /** What may have been meant, the nearest first. */
  readonly nearest: readonly string[];
}
