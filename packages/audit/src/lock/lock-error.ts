/** A lock file cannot be used; says what is wrong with it, place by place. */
export class LockError extends Error {
  override readonly name = 'LockError';
  readonly code: 'bad-lock';
  readonly issues: readonly { readonly message: string }[];

  constructor(place: string, messages: readonly string[]) {
    super(`${place}: ${messages.slice(0, 10).join('; ')}`);
    this.code = 'bad-lock';
    this.issues = messages.map((message) => ({ message }));
  }
}
