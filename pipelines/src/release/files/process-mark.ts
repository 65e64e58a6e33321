import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What a process is known by after it has ended: another may get its number, but not its start as well. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, as the system tells it; null where the system does not. Compared, never read. */
  readonly started: string | null;
  readonly host: string;
  /** Whose numbering of processes it is: containers of one machine have their own. Null where there is one. */
  readonly numbering: string | null;
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  const { pid } = process;
  const started = startOf(pid);
  return { pid, started: started === 'ended' ? null : started, host: hostname(), ...numbering() };
}

/** Whether a process still runs; `unknown` where it is none of this machine, or container. In doubt it does. */
export function isRunning(mark: ProcessMark): boolean | 'unknown' {
  if (mark.host !== hostname() || mark.numbering !== numbering().numbering) return 'unknown';
  const started = startOf(mark.pid);
  if (started === 'ended') return false;
  // Asked after its start: one that is counted out in between has no start, and is no doubt.
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    // One that may not be asked is there.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return mark.started === null || started === null || mark.started === started;
}

/** When a process started, since which boot; null where nobody tells; `ended` for one that only waits to be counted out. */
function startOf(pid: number): string | null {
  switch (process.platform) {
    case 'linux':
      return startInProc(pid);
    case 'win32':
      return null;
    default:
      return startByPs(pid);
  }
}

function startInProc(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name, in parentheses, may hold anything. Behind it the first field is the state, the 20th the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = ''] = fields;
    return 'ZX'.includes(state) ? 'ended' : `${boot} ${fields[19] ?? ''}`;
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    const args = ['-p', String(pid), '-o', 'lstart='];
    return execFileSync('ps', args, { env, encoding: 'utf8', stdio }).trim() || null;
  } catch {
    return null;
  }
}

function numbering(): Pick<ProcessMark, 'numbering'> {
  try {
    return { numbering: readlinkSync('/proc/self/ns/pid') };
  } catch {
    return { numbering: null };
  }
}
