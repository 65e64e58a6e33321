import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifest } from '../pack/manifest.ts';
import { packedFiles } from '../pack/packed-files.ts';
import { readData } from '../pack/read-data.ts';
import { miniClaim, miniModule } from './fixture/mini-modules.ts';
import {
  layMiniClaim,
  layMiniModule,
  layMiniTree,
  repository as root,
} from './fixture/mini-tree.ts';

/**
 * The life of a small dataset on a real registry on this machine, by the commands that a maintainer and a project run.
 * 1.0.0 is published. One publication revises a figure, one adds a year, a figure is withdrawn with a redirect and a claim’s
 * verdict changes: 1.1.0. A scope changes in place: 2.0.0. A project that quotes some of the figures upgrades along.
 */
const tsx = [process.execPath, '--conditions=darkfigure-source', '--import=tsx'] as const;
let folder: string;
let port: number;
let registry: string;
let server: ChildProcess | undefined;
let env: NodeJS.ProcessEnv;
let failed: Error | undefined;

const at = (...path: readonly string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-registry-'));
  port = await freePort();
  registry = `http://127.0.0.1:${port}/`;
  writeFileSync(
    at('registry.yaml'),
    `storage: ${at('storage')}
auth: { htpasswd: { file: ${at('htpasswd')} } }
packages:
  '**': { access: $all, publish: $anonymous }
log: { type: stdout, format: json, level: warn }
`,
  );
  writeFileSync(at('npmrc'), `registry=${registry}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  env = {
    ...process.env,
    npm_config_userconfig: at('npmrc'),
    npm_config_registry: registry,
    npm_config_cache: at('cache'),
    npm_config_loglevel: 'error',
    NO_COLOR: '1',
  };
  const local = join(root, 'node_modules/.bin');
  const path = `${local}${delimiter}${process.env.PATH ?? ''}`;
  server = spawn('verdaccio', ['--config', at('registry.yaml'), '--listen', `127.0.0.1:${port}`], {
    stdio: 'ignore',
    env: { ...process.env, PATH: path },
  });
  server.once('error', (error) => {
    failed = error;
  });
  for (let tries = 0; !(await answers()); tries++) {
    if (failed !== undefined) throw failed;
    if (tries === 300) throw new Error('the registry does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  layMiniTree(at('tree'));
  git('init', '--quiet', '--initial-branch=main');
}, 120_000);

afterAll(async () => {
  if (server?.pid !== undefined) {
    const gone = new Promise((resolve) => server?.once('exit', resolve));
    server.kill();
    await gone;
    expect(await freePort(port)).toBe(port);
  }
  rmSync(folder, { recursive: true, force: true });
});

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`${registry}-/ping`)).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on: this one, or any. */
function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const free = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(free));
    });
  });
}

// --- what a maintainer does ---------------------------------------------------------------------------------------------

const tree = (...path: readonly string[]) => at('tree', ...path);
const dataPackage = (...path: readonly string[]) => tree('packages/dataset', ...path);

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Maintainer', '-c', 'user.email=maintainer@example.org'];
  execFileSync('git', [...identity, ...args], { cwd: tree(), stdio: 'pipe' });
}

function command(name: string, ...args: readonly string[]) {
  const [node, ...flags] = tsx;
  const file = join(root, 'pipelines/src/commands', `${name}.ts`);
  const ran = spawnSync(node, [...flags, file, ...args, '--root', tree()], {
    cwd: root,
    env: { ...env, INIT_CWD: folder },
    encoding: 'utf8',
  });
  return { status: ran.status, said: ran.stdout + ran.stderr };
}
const changesets = () =>
  readdirSync(tree('.changeset'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(tree('.changeset', name), 'utf8'));
const changelog = () => readFileSync(dataPackage('CHANGELOG.md'), 'utf8');

/** Takes a publication in, as it would be read on a day of its own. */
function taken(release: string, published: string, seenOn: string, rows: string): void {
  writeFileSync(at('table.csv'), `quantity,place,period,value\n${rows}\n`);
  const about = ['--title', 'Report', '--published', published, '--seen-on', seenOn];
  const page = ['--url', `https://example.org/${release}`, '--layout', 'statements.csv'];
  const did = command('new-release', 'mini', release, '--from', 'table.csv', ...about, ...page);
  expect([did.status, did.said]).toEqual([0, expect.stringContaining('written')]);
}

/** Versions what the changesets say, packs, publishes, commits and tags; returns the version. */
function released(): string {
  const versioned = command('version');
  expect([versioned.status, changesets()]).toEqual([0, []]);
  const { version } = JSON.parse(readFileSync(dataPackage('package.json'), 'utf8')) as {
    version: string;
  };
  const dataset = readData(dataPackage('data'));
  const files = packedFiles(dataset, version);
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  const beside = new Map([['package.json', readFileSync(dataPackage('package.json'))]]);
  const list = manifest('@darkfigure/dataset', dataset.edition, bytes, beside);
  rmSync(dataPackage('dist'), { recursive: true, force: true });
  for (const [path, text] of [...files, ['manifest.json', `${JSON.stringify(list, null, 1)}\n`]]) {
    mkdirSync(dirname(dataPackage('dist', path ?? '')), { recursive: true });
    writeFileSync(dataPackage('dist', path ?? ''), text ?? '');
  }
  execFileSync('npm', ['publish', '--access', 'public'], {
    cwd: dataPackage(),
    env,
    stdio: 'pipe',
  });
  rmSync(dataPackage('dist'), { recursive: true });
  git('add', '--all');
  git('commit', '--quiet', '--message', `Release ${version}`);
  git('tag', `@darkfigure/dataset@${version}`);
  return version;
}

// --- what a project does ------------------------------------------------------------------------------------------------

const quoted = [
  'mini/cases/us/2022',
  'mini/cases/us/2023',
  'mini/calls/us/2022',
  'mini/referrals/us/2022',
  'claim/ten-thousand',
];

function darkfigure(...args: readonly string[]) {
  const flags = ['--conditions=darkfigure-source', `--import=${import.meta.resolve('tsx')}`];
  const main = join(root, 'packages/cli/src/main.ts');
  return spawnSync(process.execPath, [...flags, main, ...args], {
    cwd: at('project'),
    env,
    encoding: 'utf8',
  });
}
function install(version: string): void {
  mkdirSync(at('project'), { recursive: true });
  if (!readdirSync(at('project')).includes('package.json')) {
    writeFileSync(at('project/package.json'), '{ "name": "project", "private": true }');
    writeFileSync(at('project/story.md'), quoted.map((id) => `We quote \`${id}\`.`).join('\n'));
  }
  const wanted = `@darkfigure/dataset@${version}`;
  const cwd = at('project');
  execFileSync('npm', ['install', '--save-exact', wanted], { cwd, env, stdio: 'pipe' });
}
/** The ids that `darkfigure check` fails on. */
function failing() {
  const { status, stdout, stderr } = darkfigure('check', '--json');
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as { findings: { id: string; text: string }[] };
  const ids = [...new Set(findings.filter(({ text }) => text !== 'may-stay').map(({ id }) => id))];
  return { status, ids: ids.sort() };
}
function verified(version: string): void {
  const { status, stdout } = darkfigure('verify', `@darkfigure/dataset@${version}`, '--json');
  expect([status, (JSON.parse(stdout) as { problems: unknown }).problems]).toEqual([0, []]);
}

// --- the story ----------------------------------------------------------------------------------------------------------

test('1.0.0: the first changeset, and a project that locks what it quotes', {
  timeout: 120_000,
}, () => {
  const made = command('regenerate');
  expect([made.status, made.said]).toEqual([
    0,
    expect.stringContaining('first-release.md written: major'),
  ]);
  expect(released()).toBe('1.0.0');
  install('1.0.0');
  expect(darkfigure('lock').status).toBe(0);
  expect(failing()).toEqual({ status: 0, ids: [] });
  verified('1.0.0');
  expect(command('regenerate').said).toContain('no changeset');
});

test('1.1.0: revised, added, withdrawn with a redirect, judged anew', { timeout: 120_000 }, () => {
  taken('2025-report', '2025-06', '2027-01-30', 'cases,United States,2023,"9,704"');
  taken('2026-report', '2026-06', '2027-02-01', 'cases,United States,2024,"9,900"');
  const reason = 'The office counted calls twice.';
  layMiniModule(tree(), {
    ...miniModule,
    skipped: [{ row: '2024-report/statements.csv:4', why: reason }],
    redirects: [
      { id: 'mini/calls/us/2022', kind: 'withdrawn', to: null, reason, since: '2027.02' },
    ],
  });
  // A verdict that changed for no reason is against the policy, and the check before a release says so.
  layMiniClaim(tree(), { ...miniClaim, verdict: 'contradicted' });
  expect(command('regenerate').said).toContain('regrade-needs-reason');
  const against = command('check-changeset');
  expect([against.status, against.said]).toEqual([
    1,
    expect.stringContaining('regrade-needs-reason'),
  ]);
  layMiniClaim(tree(), {
    ...miniClaim,
    verdict: 'contradicted',
    rationale: 'The later report counts fewer for every year.',
  });
  const made = command('regenerate');
  expect([made.status, made.said]).toEqual([
    0,
    expect.stringMatching(/data-[0-9a-f]{12}\.md written: minor/),
  ]);
  // The registry tells the same as the tag; the same state writes the same changeset.
  const asked = command(
    'regenerate',
    '--against',
    '@darkfigure/dataset@1.0.0',
    '--registry',
    registry,
  );
  expect(asked.said).toContain('stands already: minor');
  const [changeset = ''] = changesets();
  expect(changesets()).toHaveLength(1);

  // A person may raise the step, never lower it, and may not leave the changeset out.
  const [file = ''] = readdirSync(tree('.changeset')).filter((name) => name.endsWith('.md'));
  const stepped = (step: string) =>
    writeFileSync(tree('.changeset', file), changeset.replace(': minor', `: ${step}`));
  stepped('patch');
  const low = command('check-changeset');
  expect([low.status, low.said]).toEqual([1, expect.stringContaining('npm run regenerate')]);
  stepped('major');
  expect(command('check-changeset').status).toBe(0);
  rmSync(tree('.changeset', file));
  expect(command('check-changeset').status).toBe(1);
  expect(command('regenerate').status).toBe(0);
  expect(changesets()).toEqual([changeset]);

  expect(released()).toBe('1.1.0');
  for (const line of [
    'Edition `2026.11` → `2027.02`.',
    '`mini/cases/us/2023`: `9,619` → `9,704`',
    '`mini/cases/us/2024`: `9,900`',
    '`distorted` → `contradicted`',
    `\`mini/calls/us/2022\`: \`20,000\` → withdrawn (\`${reason}\`)`,
  ])
    expect(changelog()).toContain(line);
  expect(command('check-changeset').status).toBe(0);

  install('1.1.0');
  const moved = ['claim/ten-thousand', 'mini/calls/us/2022', 'mini/cases/us/2023'];
  expect(failing()).toEqual({ status: 1, ids: moved });
  const told = darkfigure('diff', '1.0.0', '1.1.0');
  // Changed, and within the policy.
  expect(told.status).toBe(1);
  for (const word of ['minor', '9,619', '9,704', 'mini/cases/us/2024', 'contradicted', reason])
    expect(told.stdout).toContain(word);
  verified('1.1.0');
  // What is withdrawn cannot be locked again: it must leave the text.
  const updated = darkfigure('check', '--update');
  expect([updated.status, updated.stdout]).toEqual([
    1,
    expect.stringMatching(/take them out of the text:\s+mini\/calls\/us\/2022/),
  ]);
  writeFileSync(
    at('project/story.md'),
    readFileSync(at('project/story.md'), 'utf8').replace('`mini/calls/us/2022`', 'nothing'),
  );
  expect(failing()).toEqual({ status: 0, ids: [] });
});

test('2.0.0: another scope in place', { timeout: 120_000 }, () => {
  const module = JSON.parse(JSON.stringify(miniModule)) as typeof miniModule;
  const text = readFileSync(tree('pipelines/src/sources/mini.ts'), 'utf8');
  const { skipped, redirects } = JSON.parse(text.slice(text.indexOf('{'))) as typeof miniModule;
  const { referrals, ...others } = module.measures;
  if (referrals === undefined) throw new Error('the source has referrals');
  layMiniModule(tree(), {
    ...module,
    measures: { ...others, referrals: { ...referrals, stage: 'identified' } },
    skipped: skipped ?? [],
    redirects: redirects ?? [],
  });
  expect(command('regenerate').said).toContain('written: major');
  expect(released()).toBe('2.0.0');
  install('2.0.0');
  expect(failing()).toEqual({ status: 1, ids: ['mini/referrals/us/2022'] });
  expect(darkfigure('diff', '1.1.0', '2.0.0').stdout).toContain('major');
  verified('2.0.0');
});
