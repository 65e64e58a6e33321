import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { isRunning } from '../../audit/src/fixture/is-running.ts';
import { standInNpm } from '../../audit/src/fixture/stand-in-npm.ts';

const { root, npmIs } = standInNpm();
const flags = ['--import', 'tsx', '--conditions=darkfigure-source', 'src/main.ts'];
// As npm waits for a registry that does not answer.
const npm = `echo $$ > '${root}/pid.tmp'; mv '${root}/pid.tmp' '${root}'/pid-$PPID.txt; exec sleep 60`;

test.each([
  ['verify', ['verify', '9.9.9'], 'SIGINT'],
  ['diff', ['diff', '9.9.9', '9.9.8'], 'SIGTERM'],
  ['find', ['find', '--data', '9.9.9'], 'SIGHUP'],
] as const)(
  '%s that is ended while it fetches leaves no folder and no npm',
  async (_, argv, by) => {
    npmIs(npm);
    // A folder of its own: the runtime that starts the command keeps a cache in the temporary one.
    const aside = join(root, `aside-${by}`);
    mkdirSync(aside);
    const child = spawn(process.execPath, [...flags, ...argv], {
      cwd: `${import.meta.dirname}/..`,
      env: { ...process.env, NODE_NO_WARNINGS: '1', TMPDIR: aside, TSX_DISABLE_CACHE: '1' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) =>
      child.on('close', (code, name) => resolve([code, name])),
    );
    const file = join(root, `pid-${child.pid}.txt`);
    await vi.waitFor(() => expect(existsSync(file)).toBe(true), { timeout: 30_000 });
    const left = () => readdirSync(aside).filter((name) => name.startsWith('darkfigure-'));
    expect(left()).toHaveLength(1);
    child.kill(by);
    expect(await ended).toEqual([null, by]);
    expect(left()).toEqual([]);
    expect(isRunning(Number.parseInt(readFileSync(file, 'utf8'), 10))).toBe(false);
  },
);
