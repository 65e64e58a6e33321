import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HeldError } from './held-error.ts';
import { type Holder, namesIn, nobody, ownerIn, runs } from './lock-owner.ts';
import { isRunning, ownMark } from './process-mark.ts';

/** The lock at the root of a tree: a folder with one file, which says who writes there. */
export const lockName = '.writing';

/** Rounds after which something else than another run must be in the way. */
const ROUNDS = 1000;

/**
 * Does work as the only command that writes in a tree. The lock comes into its place with its owner inside, by one rename
 * that fails where another lock stands; the owner that a killed run left is taken out by its own name, which no other has.
 * So of any number that start at once, over a killed run’s lock too, one wins.
 *
 * @param tellKilled Called with the killed run whose lock was taken over.
 * @throws HeldError where another command writes there.
 */
export async function holdTree<Result>(
  root: string,
  command: string,
  tellKilled: (killed: Holder) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = join(root, lockName);
  const owner = `${randomUUID()}.json`;
  const killed = take(lock, owner, JSON.stringify({ ...ownMark(), command }));
  try {
    clearDrafts(root);
    if (killed !== undefined) tellKilled(killed);
    return await work();
  } finally {
    rmSync(join(lock, owner), { force: true });
    removeEmpty(lock);
  }
}

/** Throws HeldError where a command writes in a tree now: what stands there may be between two moves. */
export function refuseWhereHeld(root: string): void {
  const lock = join(root, lockName);
  const holder = ownerIn(lock)?.holder;
  const running = holder !== undefined && runs(holder);
  if (holder !== undefined && running !== false) throw new HeldError(holder, running, lock);
}

/** Takes the lock; returns the killed run that had it. */
function take(lock: string, owner: string, content: string): Holder | undefined {
  const draft = `${lock}.${process.pid}.${owner}`;
  mkdirSync(draft);
  let killed: Holder | undefined;
  try {
    writeFileSync(join(draft, owner), content);
    for (let round = 0; ; round++) {
      try {
        renameSync(draft, lock);
        return killed;
      } catch (error) {
        if (round === ROUNDS || !isTaken(error)) throw error;
      }
      // Not every system puts a folder in the place of an empty one.
      if (removeEmpty(lock)) continue;
      const found = ownerIn(lock);
      // It may have ended in between.
      if (found === undefined) continue;
      const running = runs(found.holder);
      if (running !== false) throw new HeldError(found.holder, running, lock);
      rmSync(join(lock, found.file), { force: true });
      killed = found.holder;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Drafts of locks whose runs were killed before they took them. */
function clearDrafts(root: string): void {
  for (const name of namesIn(root)) {
    const pid = new RegExp(`^\\${lockName}\\.(\\d+)\\.`).exec(name)?.[1];
    if (pid === undefined) continue;
    const draft = join(root, name);
    const found = ownerIn(draft)?.holder;
    // It may be about to be written, or was never written to its end: then its name says whose it is.
    const mark =
      found === undefined || found.pid === nobody
        ? { ...ownMark(), pid: Number(pid), started: null }
        : found;
    if (isRunning(mark) === false) rmSync(draft, { recursive: true, force: true });
  }
}

function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    // Somebody is in it, or it is gone.
    return false;
  }
}

function isTaken(error: unknown): boolean {
  const codes = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
