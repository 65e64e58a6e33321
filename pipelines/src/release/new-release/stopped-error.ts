/** Whoever was asked hung up: Ctrl-C, or the end of the input. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
  readonly code = 'stopped';
  readonly issues: readonly string[] = [];
  constructor() {
    super('stopped at the question');
  }
}
