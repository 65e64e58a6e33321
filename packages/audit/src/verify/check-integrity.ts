import { createHash } from 'node:crypto';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** Holds the whole tarball against the integrity that somebody else gave. */
export function checkIntegrity(
  packed: Buffer | null,
  integrity: string | undefined,
): VerifyProblem[] {
  if (integrity === undefined) return [];
  if (packed === null) return [problem('integrity', null, 'only a tarball has an integrity')];
  const is = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  return is === integrity ? [] : [problem('integrity', null, `the tarball has ${is}`)];
}
