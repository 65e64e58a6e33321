/** A file or folder that was named cannot be read, or not be written. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: 'not-found' | 'not-readable' | 'not-writable';
  readonly issues: readonly { readonly message: string; readonly received: string }[];

  constructor(code: InputError['code'], received: string, message: string) {
    super(`${received}: ${message}`);
    this.code = code;
    this.issues = [{ message, received }];
  }
}
