import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** A figure that no publication had given by the date of this view. */
export class NotYetPublishedError extends DarkfigureError {
  override readonly name = 'NotYetPublishedError';
  /** The day (YYYY-MM-DD) from which the figure counts as known. */
  readonly firstKnown: string;

  constructor(received: string, knownOn: string, firstKnown: string) {
    const message = `"${received}" was not known on ${knownOn}: it is known from ${firstKnown}.`;
    super('not-yet-published', issue(message, received));
    this.firstKnown = firstKnown;
  }
}
