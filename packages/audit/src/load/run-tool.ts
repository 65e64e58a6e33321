import { execFile } from 'node:child_process';
import { toolSaid } from './tool-said.ts';

/** How a tool of the machine is run. */
export interface ToolCall {
  readonly cwd: string;
  /** The most that is read of what it prints, in bytes. */
  readonly most: number;
  /** Milliseconds until it is given up. */
  readonly patience: number;
}

/** A tool could not be run, or ended with an error; `detail` is the line that says why. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
  readonly detail: string;
  readonly missing: boolean;

  constructor(tool: string, detail: string, missing: boolean) {
    super(`${tool}: ${detail}`);
    this.detail = detail;
    this.missing = missing;
  }
}

/** Runs a tool without a shell and gives what it printed. Throws ToolError. */
export function runTool(
  tool: 'git' | 'npm',
  args: readonly string[],
  { cwd, most, patience }: ToolCall,
): Promise<Buffer> {
  // On Windows npm is a script, which only a shell can start; its arguments are checked by whoever calls.
  const shell = tool === 'npm' && process.platform === 'win32';
  return new Promise((resolve, reject) => {
    execFile(
      tool,
      [...args],
      { cwd, encoding: 'buffer', maxBuffer: most, timeout: patience, shell, windowsHide: true },
      (error, out, err) => {
        if (error === null) resolve(out);
        else {
          const said = toolSaid(tool, err.toString('utf8'));
          const missing = error.code === 'ENOENT';
          const why = missing ? 'is not installed' : said || String(error.code ?? 'gave no answer');
          reject(new ToolError(tool, why, missing));
        }
      },
    );
  });
}
