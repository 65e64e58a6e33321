import { existsSync } from 'node:fs';
import { holdTree } from '../release/files/tree-lock.ts';

/**
 * Runs what writes in a tree, while nothing else does.
 *
 * @param name The script, as `npm run` calls it.
 * @throws HeldError where another command writes there.
 */
export function writingIn<Result>(
  root: string,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!existsSync(root)) throw new Error(`there is no folder ${root}`);
  return holdTree(
    root,
    `npm run ${name}`,
    ({ command, pid, since }) =>
      console.error(
        `${name}: \`${command}\` (process ${pid}), begun at ${since}, was killed; its lock is taken over.`,
      ),
    work,
  );
}
