import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** A text that is not a date, or a period that ends before it starts. */
export class InvalidDateError extends DarkfigureError {
  override readonly name = 'InvalidDateError';

  constructor(received: string, wanted: string) {
    super('invalid-date', issue(`"${received}" is not ${wanted}.`, received));
  }
}

/** An option that cannot be met. */
export class InvalidOptionError extends DarkfigureError {
  override readonly name = 'InvalidOptionError';

  constructor(option: string, received: string, wanted: string, nearest?: readonly string[]) {
    const message = `${option} must be ${wanted}; it is ${received}.`;
    super('invalid-option', issue(message, received, nearest));
  }
}
