import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HeldError } from './held-error.ts';
import type { Holder } from './lock-owner.ts';
import { isRunning, ownMark } from './process-mark.ts';
import { holdTree, lockName, refuseWhereHeld } from './tree-lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'darkfigure-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const killed: Holder[] = [];
beforeEach(() => void killed.splice(0));
const hold = <Result>(work: () => Promise<Result>) =>
  holdTree(root, 'npm run this', (holder) => void killed.push(holder), work);
/** What the one who holds the lock wrote into it. */
const owner = (): Record<string, unknown> => {
  const [name = ''] = readdirSync(join(root, lockName));
  return JSON.parse(readFileSync(join(root, lockName, name), 'utf8'));
};
/** A lock that another run left. */
function leave(owner: string | object): void {
  mkdirSync(join(root, lockName));
  const text = typeof owner === 'string' ? owner : JSON.stringify(owner);
  writeFileSync(join(root, lockName, 'left.json'), text);
}
const nameOf = (error: unknown) => (error instanceof HeldError ? error.message : error);
const refusal = () => hold(async () => 'done').catch(nameOf);
/** A number that no process has: it had one, which has ended. */
const endedPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('the lock stands while the work is done, says who holds it, and is gone afterwards', async () => {
  const answer = await hold(async () => {
    expect(owner()).toEqual({ ...ownMark(), command: 'npm run this' });
    return 'done';
  });
  expect([answer, readdirSync(root), killed]).toEqual(['done', [], []]);
  await expect(hold(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(root)).toEqual([]);
});

test('nobody else gets it meanwhile, and is told who has it, since when, and what to do', async () => {
  await hold(async () => {
    const said = await refusal();
    expect(said).toMatch(
      new RegExp(
        `^\`npm run this\` \\(process ${process.pid}\\) has been writing here since \\d{4}-\\d\\d-\\d\\dT[\\d:]{8}Z\\. Run this again when it has ended\\.$`,
      ),
    );
    expect(() => refuseWhereHeld(root)).toThrow(HeldError);
    expect(owner().pid).toBe(process.pid);
    expect(readdirSync(root)).toEqual([lockName]);
  });
  refuseWhereHeld(root);
});

test('the lock of a process that has ended is taken over, and that is told', async () => {
  leave({ ...ownMark(), pid: endedPid(), command: 'npm run that' });
  refuseWhereHeld(root);
  expect(await refusal()).toBe('done');
  expect(killed.map(({ command }) => command)).toEqual(['npm run that']);
  expect(readdirSync(root)).toEqual([]);
});

test.runIf(process.platform !== 'win32')(
  'a number that another process has got since is no holder',
  async () => {
    leave({ ...ownMark(), started: 'earlier', command: 'npm run that' });
    expect(await refusal()).toBe('done');
    expect(killed).toHaveLength(1);
  },
);

test.each([
  ['another machine', { host: 'elsewhere' }],
  ['another container', { numbering: 'pid:[1]' }],
])('of %s nobody can tell: it is asked to look', async (_name, other) => {
  const mark = { ...ownMark(), ...other, pid: 77 };
  leave({ ...mark, command: 'npm run that' });
  const said = await refusal();
  expect(said).toContain(
    `\`npm run that\` (process 77 of ${mark.host}) has been writing here since`,
  );
  expect(said).toContain(`If it has ended, remove ${join(root, lockName)} and run this again.`);
  expect(isRunning(mark)).toBe('unknown');
});

test('a lock that the machine lost is taken over', async () => {
  leave('');
  expect(await refusal()).toBe('done');
  mkdirSync(join(root, lockName));
  expect(await refusal()).toBe('done');
  expect(readdirSync(root)).toEqual([]);
});

test('what a run left that was killed before it had the lock is cleared away, another’s is not', async () => {
  const draft = (pid: number) => join(root, `${lockName}.${pid}.x.json`);
  mkdirSync(draft(endedPid()));
  const half = draft(endedPid());
  mkdirSync(half);
  writeFileSync(join(half, 'x.json'), '{"pid":');
  mkdirSync(draft(process.ppid));
  expect(await refusal()).toBe('done');
  expect(readdirSync(root)).toEqual([`${lockName}.${process.ppid}.x.json`]);
});
