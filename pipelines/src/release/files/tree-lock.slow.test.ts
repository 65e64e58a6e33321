import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdTree } from './tree-lock.ts';

const RUNNERS = 4;
const AT_LEAST_MS = 5000;
const AT_MOST_MS = 120_000;

/** Takes the lock again and again, and writes down when it comes and goes; who meets another inside says so. */
const runner = `
import { appendFileSync, readFileSync, existsSync } from 'node:fs';
import { HeldError } from './held-error.ts';
import { isRunning, ownMark } from './process-mark.ts';
import { holdTree } from './tree-lock.ts';
const [root, log, stop] = process.argv.slice(2);
const mark = ownMark();
const wait = (time) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
const say = (what, more = {}) => appendFileSync(log, JSON.stringify({ what, mark, ...more }) + '\\n');
while (!existsSync(stop)) {
  try {
    await holdTree(root, 'npm run it', ({ pid }) => say('taken-over', { from: pid }), async () => {
      const lines = readFileSync(log, 'utf8').split('\\n').slice(0, -1);
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
  const stop = join(folder, 'stop');
  writeFileSync(log, '');
  const began = Date.now();
  const lines = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line);
  const of = (what: Line['what']) => lines().filter((line) => line.what === what);
  // Runs that never came in, or were killed outside alone, would prove nothing.
  const isEnough = () =>
    new Set(of('in').map(({ mark }) => mark.pid)).size > RUNNERS &&
    of('taken-over').length > 10 &&
    of('in').length > of('out').length;
  const start = () =>
    spawn(process.execPath, [join(folder, 'runner.mjs'), tree, log, stop], { stdio: 'inherit' });
  const running = new Set<ChildProcess>();
  let kills = 0;
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      const child = start();
      running.add(child);
      child.once('exit', () => {
        running.delete(child);
        // One that was killed is followed by another.
        resolve(existsSync(stop) ? undefined : run());
      });
    });
  let seen = 0;
  const killer = setInterval(() => {
    const passed = Date.now() - began;
    if (passed > AT_MOST_MS || (passed > AT_LEAST_MS && isEnough())) {
      writeFileSync(stop, '');
      clearInterval(killer);
      return;
    }
    // On a busy machine none would come in if each were killed while it starts.
    const said = readFileSync(log, 'utf8').length;
    if (said === seen) return;
    seen = said;
    const child = [...running][kills % Math.max(1, running.size)];
    if (child?.kill('SIGKILL')) kills += 1;
  }, 97);
  await Promise.all(Array.from({ length: RUNNERS }, run));
  clearInterval(killer);
  expect([of('met'), of('failed')]).toEqual([[], []]);
  expect(isEnough()).toBe(true);
  // Whatever the last ones left, the next run clears away.
  await holdTree(
    tree,
    'npm run it',
    () => {},
    async () => {},
  );
  expect(readdirSync(tree)).toEqual([]);
});
