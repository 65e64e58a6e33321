import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { HeldError } from './held-error.ts';
import { isRunning, ownMark, type ProcessMark } from './process-mark.ts';

/** The lock at the root of a tree: a folder with one file, which says who writes there. */
export const lockName = '.writing';

/** Who writes in a tree. */
export interface Holder extends ProcessMark {
  /** As it is called: `npm run regenerate`. */
  readonly command: string;
  /** From when on, by the file system: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly since: string;
}

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

/** Who stands in a lock. */
function ownerIn(lock: string): { readonly file: string; readonly holder: Holder } | undefined {
  const [file] = namesIn(lock).filter((name) => name.endsWith('.json'));
  if (file === undefined) return undefined;
  try {
    const path = join(lock, file);
    const since = `${statSync(path).mtime.toISOString().slice(0, 19)}Z`;
    return { file, holder: { ...holderIn(readFileSync(path, 'utf8')), since } };
  } catch {
    return undefined;
  }
}

/** A process that no system has. */
const nobody = 0;

/** It came whole into its place: where it is damaged, the machine stopped before it was on the disk. */
function holderIn(text: string): Omit<Holder, 'since'> {
  try {
    const { pid, started, host, numbering, command } = JSON.parse(text) as Holder;
    return { pid, started, host, numbering, command };
  } catch {
    return { ...ownMark(), pid: nobody, command: 'a command that cannot be told any more' };
  }
}

function runs(holder: Holder): boolean | 'unknown' {
  return holder.pid !== nobody && isRunning(holder);
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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
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
