import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lockName } from './files/tree-lock.ts';
import { bundledCommands } from './fixture/bundled-command.ts';
import { layMiniTree } from './fixture/mini-tree.ts';

/** Loaded before a command: once it has the lock, it waits for as long as the file GATE stands. */
const preload = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const original = fs.renameSync;
fs.renameSync = (from, to) => {
  original(from, to);
  while (String(to).endsWith(${JSON.stringify(lockName)}) && fs.existsSync(process.env.GATE))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
};
syncBuiltinESMExports();
`;

type Name = 'regenerate' | 'new-release' | 'version' | 'seal';
let folder: string;
let commands: Readonly<Record<Name, string>>;
const at = (...path: readonly string[]) => join(folder, ...path);
const tree = () => at('tree');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-at-once-'));
  writeFileSync(at('preload.mjs'), preload);
  writeFileSync(at('table.csv'), 'quantity,place,period,value\ncases,United States,2024,"9,704"\n');
  commands = await bundledCommands(
    ['regenerate', 'new-release', 'version', 'seal'],
    at('commands'),
  );
  layMiniTree(at('laid'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(tree(), { recursive: true, force: true });
  cpSync(at('laid'), tree(), { recursive: true });
  writeFileSync(at('gate'), '');
});

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<{
    readonly status: number | null;
    readonly out: string;
    readonly err: string;
  }>;
}

function start(name: Name, args: readonly string[], gated = false): Run {
  const flags = gated ? [`--import=${at('preload.mjs')}`] : [];
  const child = spawn(process.execPath, [...flags, commands[name], ...args, '--root', tree()], {
    env: { ...process.env, INIT_CWD: folder, GATE: at('gate'), NODE_NO_WARNINGS: '1' },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  const ended = new Promise<Awaited<Run['ended']>>((resolve) => {
    child.once('close', (status) => resolve({ status, out, err }));
  });
  return { child, ended };
}

/** Every file of the tree with its bytes. */
const standing = () =>
  new Map(
    readdirSync(tree(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(tree().length + 1), readFileSync(path, 'utf8')]),
  );
const without = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([path]) => !path.startsWith(lockName));

const about = [
  ...['--title', 'Report', '--published', '2025-06', '--url', 'https://example.org/2025'],
  ...['--seen-on', '2026-12-01', '--layout', 'statements.csv'],
];
const argsOf: Readonly<Record<Name, readonly string[]>> = {
  regenerate: [],
  'new-release': ['mini', '2025-report', '--from', 'table.csv', ...about],
  version: [],
  seal: ['mini'],
};
const scripts: Readonly<Record<Name, string>> = {
  regenerate: 'npm run regenerate',
  'new-release': 'npm run new-release',
  version: 'npm run version-packages',
  seal: 'npm run seal',
};
const names = Object.keys(argsOf) as Name[];

/** Starts a command and waits until it has the lock. */
async function holding(name: Name): Promise<Run> {
  const run = start(name, argsOf[name], true);
  await expect.poll(() => existsSync(join(tree(), lockName)), { timeout: 60_000 }).toBe(true);
  return run;
}

test.each(names)('while %s writes nobody else does: it wins, the others say so', async (first) => {
  const before = standing();
  const held = await holding(first);
  const meanwhile = standing();
  expect(without(meanwhile)).toEqual([...before]);
  for (const second of names) {
    const { status, err } = await start(second, argsOf[second]).ended;
    expect(status, err).toBe(3);
    expect(err).toContain(
      `: \`${scripts[first]}\` (process ${held.child.pid}) has been writing here since `,
    );
    expect(err).toContain('Run this again when it has ended.\nNothing was written.');
    expect(standing()).toEqual(meanwhile);
  }
  rmSync(at('gate'));
  expect((await held.ended).status).toBe(0);
  expect(readdirSync(tree()).filter((name) => name.startsWith(lockName))).toEqual([]);
});

test.each(names)('a %s that was killed holds nobody up', async (first) => {
  const before = standing();
  const held = await holding(first);
  held.child.kill('SIGKILL');
  expect((await held.ended).status).toBeNull();
  expect(without(standing())).toEqual([...before]);
  const { status, err } = await start('regenerate', []).ended;
  expect(status, err).toBe(0);
  expect(err).toMatch(
    new RegExp(
      `^regenerate: \`${scripts[first]}\` \\(process ${held.child.pid}\\), begun at \\S+, was killed; its lock is taken over\\.\n$`,
    ),
  );
  expect(standing().has('packages/dataset/data/figures.jsonl')).toBe(true);
  expect([...standing().keys()].filter((path) => path.startsWith(lockName))).toEqual([]);
});

test('of two that start at the same moment one writes, and the tree is as after one', async () => {
  rmSync(at('gate'));
  expect((await start('regenerate', []).ended).status).toBe(0);
  const once = standing();
  let refused = 0;
  for (let round = 0; round < 4; round++) {
    rmSync(join(tree(), 'packages/dataset/data'), { recursive: true });
    const runs = await Promise.all([1, 2].map(() => start('regenerate', ['--json']).ended));
    const statuses = runs.map(({ status }) => status);
    // The second may have come when the first was done.
    expect([0, 3]).toContain(Math.max(...statuses.map(Number)));
    expect(statuses).toContain(0);
    for (const { status, out } of runs) {
      if (status === 0) expect(JSON.parse(out).edition).toBe('2026.11');
      else {
        refused += 1;
        expect(JSON.parse(out)).toMatchObject({ outcome: 'held', issues: [expect.any(String)] });
      }
    }
    expect(standing()).toEqual(once);
  }
  expect(refused).toBeGreaterThan(0);
});

test('--check and check-changeset read while another writes, and say so where they would meet it half done', async () => {
  const held = await holding('regenerate');
  // As if it were between two moves.
  cpSync(join(tree(), '.changeset'), join(tree(), '.regenerate'), { recursive: true });
  const { status, err } = await start('regenerate', ['--check']).ended;
  expect(status).toBe(3);
  expect(err).toContain('has been writing here since');
  rmSync(join(tree(), '.regenerate'), { recursive: true });
  held.child.kill('SIGKILL');
  await held.ended;
});
