import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, ownMark, type ProcessMark } from './process-mark.ts';

/** Who writes in a tree. */
export interface Holder extends ProcessMark {
  /** As it is called: `npm run regenerate`. */
  readonly command: string;
  /** From when on, by the file system: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly since: string;
}

/** Who stands in a lock. */
export function ownerIn(
  lock: string,
): { readonly file: string; readonly holder: Holder } | undefined {
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
export const nobody = 0;

/** It came whole into its place: where it is damaged, the machine stopped before it was on the disk. */
function holderIn(text: string): Omit<Holder, 'since'> {
  try {
    const { pid, started, host, numbering, command } = JSON.parse(text) as Holder;
    return { pid, started, host, numbering, command };
  } catch {
    return { ...ownMark(), pid: nobody, command: 'a command that cannot be told any more' };
  }
}

/** Whether the run that a lock names still runs. */
export function runs(holder: Holder): boolean | 'unknown' {
  return holder.pid !== nobody && isRunning(holder);
}

/** The names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
