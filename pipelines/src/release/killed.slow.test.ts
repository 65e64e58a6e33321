import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journals } from './files/journals.ts';
import { lockName } from './files/tree-lock.ts';
import { bundledCommands } from './fixture/bundled-command.ts';
import { layMiniRelease, layMiniTree, repository } from './fixture/mini-tree.ts';

/** How many random moments each command is killed at. */
const MOMENTS = 100;

/**
 * Loaded before a command: counts what it does to files of the tree, waits before each (KILL_PAUSE, in milliseconds, so that
 * random moments fall between them), and dies at the KILL_AT-th, in the middle of it where that is a write.
 */
const preload = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { KILL_UNDER: under, KILL_AT: at, KILL_PAUSE: pause, KILL_COUNT: counted } = process.env;
let count = 0;
const wait = (time) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (!String(path).startsWith(under)) return original(path, ...rest);
    if (pause) wait(Number(pause));
    if (String(count++) === at) {
      if (name === 'writeFileSync') original(path, String(rest[0]).slice(0, 40));
      process.kill(process.pid, 'SIGKILL');
      wait(1e6);
    }
    return original(path, ...rest);
  };
}
syncBuiltinESMExports();
if (counted) process.on('exit', () => fs.appendFileSync(counted, String(count)));
`;

let folder: string;
let commands: Readonly<Record<'regenerate' | 'new-release' | 'version', string>>;
const at = (...path: readonly string[]) => join(folder, ...path);

interface Killable {
  readonly command: keyof typeof commands;
  readonly args: readonly string[];
  readonly journal: string;
  /** The tree as it is before. */
  readonly old: string;
  /** Folders that are replaced as a whole. */
  readonly folders: readonly string[];
}

/** What stands in a tree: each file, or each folder that is replaced as a whole, with all its bytes. */
type Parts = ReadonlyMap<string, string>;

/** What is there while a command runs, and may be left where it is killed. */
const passing = [...Object.values(journals), lockName];

/** All that is there to read: everything but journals, locks and drafts of them. */
function partsOf(tree: string, folders: readonly string[]): Parts {
  const parts = new Map<string, string>();
  const names = readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.length + 1))
    .filter((path) => !passing.some((name) => path.startsWith(name)))
    .sort();
  for (const path of names) {
    const part = folders.find((name) => path.startsWith(`${name}/`)) ?? path;
    const text = readFileSync(join(tree, path), 'utf8');
    parts.set(part, `${parts.get(part) ?? ''}${path}\n${text}\n`);
  }
  return parts;
}

const equal = (a: Parts, b: Parts) =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

/** Parts that are neither the old nor the new ones. */
function torn(now: Parts, old: Parts, done: Parts): string[] {
  const paths = new Set([...now.keys(), ...old.keys(), ...done.keys()]);
  return [...paths].filter(
    (path) => now.get(path) !== old.get(path) && now.get(path) !== done.get(path),
  );
}

const ended = (child: ChildProcess) =>
  new Promise<number | string | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
  });

/** Kills a command at each touch of a file and at random moments; the tree stays whole and the next run completes it. */
async function killAndCheck(killable: Killable): Promise<void> {
  const { command, args, journal, old: before, folders } = killable;
  const tree = at(`tree-${command}`);
  const cache = { NODE_COMPILE_CACHE: at('compiled') };
  const start = (env: NodeJS.ProcessEnv = {}) =>
    spawn(
      process.execPath,
      [`--import=${at('preload.mjs')}`, commands[command], ...args, '--root', tree],
      {
        cwd: folder,
        env: {
          ...process.env,
          INIT_CWD: folder,
          TMPDIR: at('tmp'),
          KILL_UNDER: tree,
          ...cache,
          ...env,
        },
        stdio: 'ignore',
      },
    );
  let random = 20_261_122;
  /** Repeatable numbers in [0, 1). */
  const next = () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random / 2 ** 32;
  };
  const lay = () => {
    rmSync(tree, { recursive: true, force: true });
    cpSync(before, tree, { recursive: true });
  };
  const see = () => partsOf(tree, folders);
  const begun = () => existsSync(join(tree, journal));

  lay();
  const old = see();
  expect(await ended(start({ KILL_COUNT: at(`count-${command}`) }))).toBe(0);
  const done = see();
  const entries = readdirSync(tree).sort();
  expect(equal(old, done)).toBe(false);

  let laid = false;
  /** Looks at the tree after a kill, and lets the next run through. */
  const check = async (when: string): Promise<'old' | 'new' | 'begun'> => {
    const now = see();
    const state = begun() ? 'begun' : equal(now, old) ? 'old' : 'new';
    if (state === 'begun') {
      // Between the renames of a completed journal: a folder may be gone for the moment, nothing is ever half.
      const missing = folders.filter((name) => !now.has(name) && old.has(name));
      for (const name of missing) expect(existsSync(join(tree, name)), when).toBe(false);
      expect(
        torn(now, old, done).filter((path) => !missing.includes(path)),
        when,
      ).toEqual([]);
    } else expect(equal(now, state === 'old' ? old : done), when).toBe(true);
    expect(await ended(start()), `the run after ${when}`).toBe(0);
    expect(torn(see(), done, done), `the run after ${when}`).toEqual([]);
    expect(readdirSync(tree).sort(), `the run after ${when}`).toEqual(entries);
    laid = false;
    return state;
  };

  const touches = Number(readFileSync(at(`count-${command}`), 'utf8'));
  expect(touches).toBeGreaterThan(5);
  for (let touch = 0; touch < touches; touch++) {
    lay();
    expect(await ended(start({ KILL_AT: String(touch) }))).toBe('SIGKILL');
    await check(`touch ${touch} of ${touches}`);
  }

  const pause = { KILL_PAUSE: '5' };
  lay();
  const began = performance.now();
  expect(await ended(start(pause))).toBe(0);
  const duration = performance.now() - began;
  const ends = new Set<string>();
  for (let moment = 0; moment < MOMENTS; moment++) {
    if (!laid) lay();
    laid = true;
    const child = start(pause);
    // Most of a run reads: two thirds of the kills fall into its second half.
    const share = moment % 3 === 0 ? next() * 0.5 : 0.5 + next() * 0.55;
    const timer = setTimeout(() => child.kill('SIGKILL'), share * duration);
    await ended(child);
    clearTimeout(timer);
    ends.add(await check(`moment ${moment}`));
  }
  // Random moments that all fell before the first write, or all after the last, would prove nothing.
  expect([...ends]).toContain('old');
  expect(ends.size).toBeGreaterThan(1);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-killed-'));
  mkdirSync(at('tmp'));
  writeFileSync(at('preload.mjs'), preload);
  commands = await bundledCommands(['regenerate', 'new-release', 'version'], at('commands'));
  layMiniTree(at('first'));
  const run = (command: keyof typeof commands, ...args: readonly string[]) =>
    ended(spawn(process.execPath, [commands[command], ...args], { stdio: 'ignore' }));
  // Before the first release: the data, and nothing that says so.
  expect(await run('regenerate', '--root', at('first'))).toBe(0);
  cpSync(at('first/packages/dataset/data'), at('published'), { recursive: true });
  writeFileSync(at('table.csv'), later);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const later = `quantity,place,period,value
cases,United States,2023,"9,704"
cases,United States,2024,"90,000"
`;
const about = [
  ...['--title', 'Report', '--published', '2025-06', '--url', 'https://example.org/2025'],
  ...['--seen-on', '2026-12-01', '--layout', 'statements.csv'],
];

test.concurrent('regenerate: data and changeset', { timeout: 600_000 }, async () => {
  cpSync(at('first'), at('changed'), { recursive: true });
  layMiniRelease(at('changed'), 'mini', '2025-report', 'statements.csv', later, {
    published: '2025-06',
  });
  await killAndCheck({
    command: 'regenerate',
    args: ['--against', at('published')],
    journal: journals.regenerate,
    old: at('changed'),
    folders: ['packages/dataset/data'],
  });
});

test.concurrent('new-release: the release and why it was taken in', {
  timeout: 600_000,
}, async () => {
  cpSync(at('first'), at('untaken'), { recursive: true });
  // A third year, so that a jump can be told from the series’ history.
  layMiniRelease(at('untaken'), 'mini', '2022-report', 'statements.csv', earlier, {
    published: '2022-06',
  });
  const accept = ['--accept', 'jump:mini/cases/us/2024', '--because', 'The page says so.'];
  await killAndCheck({
    command: 'new-release',
    args: ['mini', '2025-report', '--from', at('table.csv'), ...about, ...accept],
    journal: journals.newRelease,
    old: at('untaken'),
    folders: ['raw/mini/2025-report'],
  });
});
const earlier = `quantity,place,period,value
cases,United States,2021,"9,000"
`;

test.concurrent('version-packages: versions, changelogs, changesets, lock file', {
  timeout: 600_000,
}, async () => {
  const tree = at('unversioned');
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  // Copied once: somebody may be at work in the repository.
  for (const path of [
    ...['package.json', 'package-lock.json', '.changeset/config.json'],
    ...manifest.workspaces.map((workspace) => `${workspace}/package.json`),
  ])
    cpSync(join(repository, path), join(tree, path), { recursive: true });
  const changeset = '---\n"@darkfigure/dataset": minor\n---\n\nRevised.\n';
  writeFileSync(join(tree, '.changeset/data-000000000000.md'), changeset);
  await killAndCheck({
    command: 'version',
    args: [],
    journal: journals.version,
    old: tree,
    folders: [],
  });
});
