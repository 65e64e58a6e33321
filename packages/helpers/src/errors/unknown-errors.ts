import { DarkfigureError } from './darkfigure-error.ts';
import { type Issue, issue } from './issue.ts';

/** An id that this edition does not hold. */
export class UnknownIdError extends DarkfigureError {
  override readonly name = 'UnknownIdError';

  constructor(record: string, received: string, nearest: readonly string[]) {
    super('unknown-id', notHeld(`No ${record} has the id`, received, nearest));
  }
}

/** A code that its list does not hold. */
export class UnknownCodeError extends DarkfigureError {
  override readonly name = 'UnknownCodeError';

  constructor(list: string, received: string, nearest: readonly string[]) {
    super('unknown-code', notHeld(`No ${list} has the code`, received, nearest));
  }
}

/** A field that a query does not have; passing over it would answer another question. */
export class UnknownFieldError extends DarkfigureError {
  override readonly name = 'UnknownFieldError';

  constructor(received: string, nearest: readonly string[]) {
    super('unknown-field', notHeld('A query has no field', received, nearest));
  }
}

function notHeld(lead: string, received: string, nearest: readonly string[]): readonly Issue[] {
  const near = nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
  return issue(`${lead} "${received}".${near}`, received, nearest);
}
