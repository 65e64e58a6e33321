import { type ExecFileException, execFile } from 'node:child_process';
import { toolSaid } from './tool-said.ts';

/** How a tool of the machine is run. */
export interface ToolCall {
  readonly cwd: string;
  /** The most that is read of what it prints, in bytes. */
  readonly most: number;
  /** Milliseconds until it is given up. */
  readonly patience: number;
  /** Stops the tool: it is ended, and waited for until it has. */
  readonly signal?: AbortSignal | undefined;
}

/** A tool could not be run, or ended with an error; `detail` is the line that says why. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly detail: string;
  readonly missing: boolean;
  /** Whether it was given up because it took too long. */
  readonly isLate: boolean;

  constructor(tool: string, detail: string, { missing = false, isLate = false } = {}) {
    super(`${tool}: ${detail}`);
    this.detail = detail;
    this.missing = missing;
    this.isLate = isLate;
  }
}

/** Runs a tool without a shell and gives what it printed. Throws ToolError, or the reason of the signal. */
export function runTool(
  tool: 'git' | 'npm',
  args: readonly string[],
  { cwd, most, patience, signal }: ToolCall,
): Promise<Buffer> {
  // On Windows npm is a script, which only a shell can start; its arguments are checked by whoever calls.
  const shell = tool === 'npm' && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = execFile(
      tool,
      [...args],
      { cwd, encoding: 'buffer', maxBuffer: most, timeout: patience, shell, windowsHide: true },
      (error, out, err) => {
        signal?.removeEventListener('abort', stop);
        if (signal?.aborted === true) reject(signal.reason);
        else if (error === null) resolve(out);
        else reject(toolError(tool, error, err.toString('utf8')));
      },
    );
    // Not by the option of the same name, which answers before the tool has ended: it might still write.
    const stop = () => {
      // What the tool has started may hold its outputs open.
      child.stdout?.destroy();
      child.stderr?.destroy();
      child.kill();
    };
    signal?.addEventListener('abort', stop, { once: true });
  });
}

function toolError(tool: 'git' | 'npm', error: ExecFileException, err: string): ToolError {
  const missing = error.code === 'ENOENT';
  // Too much output is a reason to kill it as well, and has a code.
  const isLate = error.killed === true && typeof error.code !== 'string';
  const why = missing
    ? 'is not installed'
    : toolSaid(tool, err) || String(error.code ?? 'gave no answer');
  return new ToolError(tool, why, { missing, isLate });
}
