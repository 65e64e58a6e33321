/** Thrown by `formatValue` for a number that its dimension cannot hold, and that no text could therefore give back. */
export class UnprintableValueError extends Error {
  override readonly name = 'UnprintableValueError';
  readonly code = 'unprintable-value';
  readonly issues: readonly string[];

  constructor(issues: readonly string[]) {
    super(issues.join('; '));
    this.issues = issues;
  }
}
