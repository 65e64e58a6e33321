import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdTree } from './tree-lock.ts';

const RUNNERS = 4;
const MILLISECONDS = 5000;

/** Takes the lock again and again, and writes down when it comes and goes; who meets another inside says so. */
const runner = `
import { appendFileSync, readFileSync, existsSync } from 'node:fs';
import { HeldError } from './held-error.ts';
import { isRunning, ownMark } from './process-mark.ts';
import { holdTree } from './tree-lock.ts';
const [root, log, until] = process.argv.slice(2);
const mark = ownMark();
const wait = (time) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
const say = (what, more = {}) => appendFileSync(log, JSON.stringify({ what, mark, ...more }) + '\\n');
while (Date.now() < Number(until)) {
  try {
    await holdTree(root, 'npm run it', ({ pid }) => say('taken-over', { from: pid }), async () => {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\\n') : [];
      const last = lines.map((line) => JSON.parse(line)).findLast(({ what }) => what !== 'taken-over');
      if (last?.what === 'in' && isRunning(last.mark) !== false) say('met', { from: last.mark.pid });
      say('in');
      wait(Math.random() * 3);
      say('out');
      if (Math.random() < 0.1) process.kill(process.pid, 'SIGKILL');
    });
  } catch (error) {
    if (!(error instanceof HeldError)) say('failed', { why: String(error) });
    wait(Math.random() * 2);
  }
}
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-locks-'));
  mkdirSync(join(folder, 'tree'));
  await build({
    stdin: { contents: runner, resolveDir: import.meta.dirname, loader: 'js' },
    outfile: join(folder, 'runner.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Line {
  readonly what: 'in' | 'out' | 'met' | 'failed' | 'taken-over';
  readonly mark: { readonly pid: number };
}

test('of several that are killed at any moment, no two are ever inside at once, and none waits for a killed one', async () => {
  const tree = join(folder, 'tree');
  const log = join(folder, 'log.jsonl');
  const until = Date.now() + MILLISECONDS;
  const start = () =>
    spawn(process.execPath, [join(folder, 'runner.mjs'), tree, log, String(until)], {
      stdio: 'inherit',
    });
  const running = new Set<ChildProcess>();
  let kills = 0;
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const child = start();
      running.add(child);
      child.once('exit', (code) => {
        running.delete(child);
        // One that was killed is followed by another.
        resolve(code === 0 || Date.now() >= until ? undefined : run());
      });
    });
  const killer = setInterval(() => {
    if (Date.now() >= until - 500) return;
    const child = [...running][kills % Math.max(1, running.size)];
    if (child?.kill('SIGKILL')) kills += 1;
  }, 97);
  await Promise.all(Array.from({ length: RUNNERS }, run));
  clearInterval(killer);
  const lines = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const of = (what: Line['what']) => lines.filter((line) => line.what === what);
  expect([of('met'), of('failed')]).toEqual([[], []]);
  // Runs that never came in, or were killed outside alone, would prove nothing.
  expect(new Set(of('in').map(({ mark }) => mark.pid)).size).toBeGreaterThan(RUNNERS);
  expect(of('taken-over').length).toBeGreaterThan(10);
  expect(of('in').length - of('out').length).toBeGreaterThan(0);
  // Whatever the last ones left, the next run clears away.
  await holdTree(
    tree,
    'npm run it',
    () => {},
    async () => {},
  );
  expect(readdirSync(tree)).toEqual([]);
});
