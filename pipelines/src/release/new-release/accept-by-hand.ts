import type { Ask } from './collect-answers.ts';
import type { NamedDoubt } from './named-doubts.ts';
import { StoppedError } from './stopped-error.ts';

/**
 * Asks for each doubt by its name; the reason, or `undefined` where one is not accepted or nobody can be asked.
 *
 * @throws StoppedError where somebody hangs up.
 */
export async function acceptByHand(
  open: readonly NamedDoubt[],
  ask: Ask | undefined,
): Promise<string | undefined> {
  if (ask === undefined) return undefined;
  for (const { name } of open) {
    const answer = await ask(`Accept ${name}? (yes, or anything else to stop)`, 'no');
    if (answer === undefined) throw new StoppedError();
    if (answer.trim() !== 'yes') return undefined;
  }
  const why = await ask('Why, for the changelog', undefined);
  if (why === undefined) throw new StoppedError();
  return why.trim() === '' ? undefined : why.trim();
}
