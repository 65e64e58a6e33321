import type { Holder } from './lock-owner.ts';

/** Another command writes in the tree, or whether it still does cannot be told from here. Nothing was done. */
export class HeldError extends Error {
  override readonly name = 'HeldError';
  readonly code = 'held';
  readonly issues: readonly string[];
  readonly holder: Holder;

  constructor(holder: Holder, running: true | 'unknown', lock: string) {
    const { command, pid, host, since } = holder;
    const issue =
      running === true
        ? `\`${command}\` (process ${pid}) has been writing here since ${since}. Run this again when it has ended.`
        : `\`${command}\` (process ${pid} of ${host}) has been writing here since ${since}; whether it still runs cannot be told from here. If it has ended, remove ${lock} and run this again.`;
    super(issue);
    this.issues = [issue];
    this.holder = holder;
  }
}
