import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const repository = join(import.meta.dirname, '../../..');
const modules = join(repository, 'node_modules');
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'darkfigure-reproducible-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Place {
  readonly name: string;
  readonly node: string;
  readonly env: Readonly<Record<string, string>>;
  readonly umask: string;
  /** On one core alone, where the system can say so. */
  readonly oneCore: boolean;
}

/** Copies what git lists into a folder, links what is installed, and gives the bytes of the packages that are built there. */
function built({ name, node, env, umask, oneCore }: Place): Readonly<Record<string, Buffer>> {
  const copy = join(scratch, name);
  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(
      'sh',
      ['-c', `umask ${umask} && exec "$@"`, 'sh', ...pinned(oneCore), command, ...args],
      {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
        maxBuffer: 64_000_000,
      },
    );
  const listing = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '.config',
    'packages',
    'pipelines',
    '*.json',
    'LICENSE*',
  ];
  for (const path of run('git', listing, repository).split('\0')) {
    if (path === '' || path.startsWith('raw/') || !existsSync(join(repository, path))) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    copyFileSync(join(repository, path), join(copy, path));
  }
  mkdirSync(join(copy, 'node_modules/@darkfigure'), { recursive: true });
  for (const entry of readdirSync(modules))
    if (entry !== '@darkfigure')
      symlinkSync(join(modules, entry), join(copy, 'node_modules', entry));
  for (const workspace of readdirSync(join(copy, 'packages')))
    symlinkSync(
      join(copy, 'packages', workspace),
      join(copy, 'node_modules/@darkfigure', workspace),
    );
  const folder = join(copy, 'packages/dataset');
  const command = (path: string) => [
    join(modules, 'tsx/dist/cli.mjs'),
    '--conditions=darkfigure-source',
    join(copy, 'pipelines/src/commands', path),
  ];
  // The types of the records are inlined from those that the schema builds.
  run(node, [join(modules, 'tsup/dist/cli-default.js')], join(copy, 'packages/schema'));
  run(node, command('generate-entry.ts'), folder);
  run(node, [join(modules, 'tsup/dist/cli-default.js')], folder);
  run(node, command('pack.ts'), folder);
  const helpers = join(copy, 'packages/helpers');
  run(node, [join(modules, 'tsup/dist/cli-default.js')], helpers);
  return Object.fromEntries(
    [folder, helpers].map((cwd) => {
      const [packed] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts'], cwd)) as [
        { filename: string },
      ];
      return [packed.filename, readFileSync(join(cwd, packed.filename))];
    }),
  );
}

function pinned(oneCore: boolean): readonly string[] {
  const taskset = '/usr/bin/taskset';
  return oneCore && existsSync(taskset) ? [taskset, '-c', '0'] : [];
}

/** Further versions of Node to build with, as paths. */
const others = (process.env.DARKFIGURE_NODES ?? '').split(delimiter).filter((path) => path !== '');

test('builds in other folders, time zones and locales, under another umask, on one core and by other Nodes give the same bytes', () => {
  const first = built({
    name: 'one',
    node: process.execPath,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    umask: '022',
    oneCore: false,
  });
  for (const [index, node] of [process.execPath, ...others].entries()) {
    const again = built({
      name: `two with a space ${index}`,
      node,
      env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', USER: 'nobody' },
      umask: '077',
      oneCore: true,
    });
    expect(Object.keys(again)).toEqual(Object.keys(first));
    for (const [name, bytes] of Object.entries(again))
      expect(first[name]?.equals(bytes), `${name} by ${node}`).toBe(true);
  }
}, 900_000);
