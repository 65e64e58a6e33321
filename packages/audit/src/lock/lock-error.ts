/** A lock file cannot be used; says what is wrong with it, place by place. */
export class LockError extends Error {
  override readonly name = 'LockError';
  /** For programs. */
  readonly code: 'bad-lock';
  /** Everything that is wrong; the message names the first ten. */
  readonly issues: readonly {
    /** The place in the lock and what was expected there. */
    readonly message: string;
  }[];

  constructor(place: string, messages: readonly string[]) {
    super(`${place}: ${messages.slice(0, 10).join('; ')}`);
    this.code = 'bad-lock';
    this.issues = messages.map((message) => ({ message }));
  }
}
