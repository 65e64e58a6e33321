import { escapeTerminal } from '@darkfigure/audit/terminal';
import type { Io } from './io.ts';

/** Milliseconds after which somebody at a terminal wonders. */
const PATIENCE = 1000;

/**
 * Tells a person at a terminal that work goes on, once it takes over a second: fetching a package and building one do.
 * Pipes and logs get nothing.
 */
export async function sayWaiting<Result>(
  { stderr }: Pick<Io, 'stderr'>,
  what: string,
  work: Promise<Result>,
  isStillSilent: () => boolean = () => true,
): Promise<Result> {
  const timer =
    stderr.isTTY === true
      ? setTimeout(() => {
          if (isStillSilent()) stderr.write(`darkfigure: ${escapeTerminal(what)} …\n`);
        }, PATIENCE)
      : undefined;
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
