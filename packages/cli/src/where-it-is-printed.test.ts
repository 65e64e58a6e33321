import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tinyBox, withData } from './fixture/tiny-box.ts';

const box = tinyBox();
const flags = ['--import', 'tsx', '--conditions=darkfigure-source', 'src/main.ts'];

/** Runs the command as a process whose output goes to a file, or to a pipe. */
function start(
  argv: readonly string[],
  to: number | 'pipe',
): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [...flags, ...argv], {
    cwd: `${import.meta.dirname}/..`,
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', to, 'ignore'],
  });
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

// Every write to it fails as on a disk that is full.
const full = '/dev/full';
test.runIf(existsSync(full))('an answer that cannot be written did not end well', async () => {
  const file = openSync(full, 'w');
  const { code } = await start(['--version'], file);
  closeSync(file);
  expect(code).toBe(3);
});

test('where nobody says how wide it is, text is set in 80 columns', async () => {
  const argv = withData('find').map((word) => (word === 'data' ? `${box.folder}/data` : word));
  const { code, out } = await start(argv, 'pipe');
  expect(code).toBe(0);
  expect(out).toBe((await box.run(argv, { columns: 80 })).out);
  expect(out).not.toBe((await box.run(argv, { columns: 81 })).out);
});
