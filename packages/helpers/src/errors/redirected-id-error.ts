import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** An id that was split or withdrawn, so that no one record answers to it. */
export class RedirectedIdError extends DarkfigureError {
  override readonly name = 'RedirectedIdError';
  /** What became of it. */
  readonly kind: 'split' | 'withdrawn';
  /** The ids that took its place; empty where it was withdrawn. */
  readonly targets: readonly string[];
  /** Why, in the words of the redirect. */
  readonly reason: string;

  constructor(
    received: string,
    kind: 'split' | 'withdrawn',
    targets: readonly string[],
    reason: string,
  ) {
    const what = kind === 'split' ? `was split into ${targets.join(', ')}` : 'was withdrawn';
    super('redirected-id', issue(`"${received}" ${what}: ${reason}`, received, targets));
    this.kind = kind;
    this.targets = targets;
    this.reason = reason;
  }
}
