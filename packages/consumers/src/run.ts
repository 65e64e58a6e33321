import { execFileSync } from 'node:child_process';

/** What a command prints; throws with its standard error where it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' },
  });
}
