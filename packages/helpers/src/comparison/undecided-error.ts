import { DarkfigureError } from '../errors/darkfigure-error.ts';

/** A choice among readings that the caller did not decide, or that cannot be decided in the way that was asked for. */
export class UndecidedError extends DarkfigureError {
  override readonly name = 'UndecidedError';
  /** The readings that remain, as text: number and publication. */
  readonly candidates: readonly string[];

  constructor(message: string, received: string, candidates: readonly string[]) {
    super('undecided', [{ message, received, nearest: candidates }]);
    this.candidates = candidates;
  }
}
