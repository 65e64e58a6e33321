import type { ParseCode } from './parse-code.ts';

/**
 * How the parts of the parser give up: thrown inside this folder only, caught in `parseValue`, so that each reader
 * can return what it read instead of passing failures along.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ParseCode;
  readonly at: number;
  readonly expected: string;

  constructor(code: ParseCode, at: number, what: string, expected: string) {
    super(`${what} at offset ${at}: expected ${expected}`);
    this.code = code;
    this.at = at;
    this.expected = expected;
  }
}
