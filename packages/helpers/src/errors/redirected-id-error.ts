import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** An id that was split or withdrawn, or whose redirect leads to no record, so that no one record answers to it. */
export class RedirectedIdError extends DarkfigureError {
  override readonly name = 'RedirectedIdError';
  /** What became of it; `dangling` = it moved to a record that this edition does not hold. */
  readonly kind: 'split' | 'withdrawn' | 'dangling';
  /** The ids that took its place, or were to; empty where it was withdrawn. */
  readonly targets: readonly string[];
  /** Why, in the words of the redirect. */
  readonly reason: string;

  constructor(
    received: string,
    kind: RedirectedIdError['kind'],
    targets: readonly string[],
    reason: string,
  ) {
    const what = {
      split: `was split into ${targets.join(', ')}`,
      withdrawn: 'was withdrawn',
      dangling: `moved to "${targets.join(', ')}", which leads nowhere in this edition`,
    }[kind];
    super('redirected-id', issue(`"${received}" ${what}: ${reason}`, received, targets));
    this.kind = kind;
    this.targets = targets;
    this.reason = reason;
  }
}
