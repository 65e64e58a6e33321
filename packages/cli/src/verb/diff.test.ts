import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordKey } from '@darkfigure/audit';
import type { Dataset } from '@darkfigure/dataset';
import { expect, test } from 'vitest';
import { tinyBox } from '../fixture/tiny-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';

const box = tinyBox();
const [first, ...others] = tinyDataset.figures;
if (first === undefined) throw new Error('the fixture is too small');
box.write('lost', { ...tinyDataset, figures: others });
box.write('noted', {
  ...tinyDataset,
  figures: [{ ...first, notes: ['Another note.'] }, ...others],
});
const put = (name: string, content: unknown) =>
  writeFileSync(join(box.folder, name), JSON.stringify(content));

test.each<[string, readonly string[], number]>([
  ['the same', ['data', 'data'], 0],
  ['a change within the policy', ['data', 'noted'], 1],
  ['a withdrawal without a redirect', ['data', 'lost'], 4],
  ['one dataset', ['data'], 2],
  ['two outputs', ['data', 'data', '--html', '--markdown'], 2],
  ['nothing there', ['data', 'nowhere'], 3],
  ['no revision', ['data', 'git:nowhere'], 3],
  ['no policy there', ['data', 'data', '--policy', 'nowhere.json'], 3],
])('%s ends with its own exit code', async (_name, argv, code) => {
  expect((await box.run(['diff', ...argv])).code).toBe(code);
  expect((await box.run(['diff', ...argv, '--json'])).code).toBe(code);
});

test('a breach says the rule, the id and what to do, in every output', async () => {
  const json = JSON.parse((await box.run(['diff', 'data', 'lost', '--json'])).out);
  expect(json.policy.breaches).toMatchObject([
    { rule: 'withdrawal-needs-redirect', record: 'figures', id: first.id },
  ]);
  for (const option of [[], ['--markdown'], ['--html']]) {
    const { out } = await box.run(['diff', 'data', 'lost', ...option], { columns: 400 });
    expect(out).toMatch(/Against the policy.+1/);
    expect(out).toContain('add a redirect');
  }
});

test('a policy switches rules off and excuses, and an excuse that is not needed is a breach', async () => {
  const format = 'darkfigure-policy/1';
  const rule = 'withdrawal-needs-redirect';
  const run = async (policy: object) => {
    put('policy.json', { format, ...policy });
    const ran = await box.run(['diff', 'data', 'lost', '--policy', 'policy.json', '--json']);
    return { code: ran.code, report: JSON.parse(ran.out).policy };
  };
  expect((await run({ rules: { [rule]: 'off' } })).code).toBe(1);
  const exception = { rule, id: first.id, why: 'A test record.' };
  const excused = await run({ exceptions: [exception] });
  expect(excused.code).toBe(1);
  expect(excused.report.excused).toMatchObject([{ id: first.id, why: 'A test record.' }]);
  const idle = await run({ exceptions: [exception, { ...exception, id: 'x/y/z/1' }] });
  expect(idle.code).toBe(4);
  expect(idle.report.breaches).toMatchObject([{ rule: 'unused-exception', id: 'x/y/z/1' }]);
});

test.each([
  { rules: {} },
  { format: 'darkfigure-policy/1', rules: { 'withdrawl-needs-redirect': 'off' } },
  { format: 'darkfigure-policy/1', rules: { 'ids-still-resolve': 'warn' } },
  { format: 'darkfigure-policy/1', exceptions: [{ rule: 'ids-still-resolve', id: 'x' }] },
  { format: 'darkfigure-policy/1', ruels: {} },
])('a policy that is not understood is refused: %j', async (policy) => {
  put('bad.json', policy);
  const { code, err } = await box.run(['diff', 'data', 'data', '--policy', 'bad.json', '--json']);
  expect([code, JSON.parse(err).error.code]).toEqual([3, 'bad-policy']);
});

test('revisions and the working tree of a repository are compared', async () => {
  const root = join(box.folder, 'repository');
  const data = join('repository', 'packages', 'dataset', 'data');
  mkdirSync(root);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  const commit = (message: string) => {
    git('add', '-A');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', message);
  };
  git('init', '-q');
  writeFileSync(join(root, 'README'), 'x');
  commit('empty');
  box.write(data, tinyDataset);
  commit('first');
  box.write(data, { ...tinyDataset, edition: '2026.12' });
  commit('second');
  box.write(data, { ...tinyDataset, edition: '2027.01' });
  const run = async (...argv: string[]) => {
    const ran = await box.run(['diff', ...argv, '--json'], { cwd: join(root, 'packages') });
    return { code: ran.code, answer: JSON.parse(ran.out === '' ? ran.err : ran.out) };
  };
  const between = await run('git:HEAD~1', 'git:HEAD');
  expect([between.code, between.answer.before.edition, between.answer.after.edition]).toEqual([
    1,
    '2026.11',
    '2026.12',
  ]);
  expect((await run('git:HEAD', 'worktree')).answer.after.edition).toBe('2027.01');
  expect((await run('git:HEAD', 'git:HEAD')).code).toBe(0);
  for (const revision of ['git:HEAD~2', 'git:--help', 'git:', 'git:HEAD:README']) {
    expect((await run(revision, 'worktree')).code).toBe(3);
  }
  rmSync(join(root, '.git'), { recursive: true });
});

test('what cannot be a package is not asked of a registry', async () => {
  for (const input of [
    'x@npm:y',
    'x@file:..',
    '--registry',
    'a b@1.0.0',
    'x@https://x.test/y.tgz',
  ]) {
    const { code } = await box.run(['diff', 'data', '--', input]);
    expect([2, 3]).toContain(code);
  }
});

/** As it is published: every file sorted by key. */
const sorted = (dataset: Dataset): Dataset => {
  const { edition, ...lists } = dataset;
  const all = Object.entries(lists).map(([type, list]) => {
    const keyed = list.map((record) => ({
      record,
      key: recordKey(type as never, record as never),
    }));
    return [type, keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record)];
  });
  return { edition, ...Object.fromEntries(all) };
};
box.write('sorted', sorted(tinyDataset));
box.write(
  'sorted-noted',
  sorted({ ...tinyDataset, figures: [{ ...first, notes: ['Other.'] }, ...others] }),
);

test('--lines prints the same changes, one a line', async () => {
  const lines = await box.run(['diff', 'sorted', 'sorted-noted', '--lines']);
  const { changes } = JSON.parse((await box.run(['diff', 'sorted', 'sorted-noted', '--json'])).out);
  expect(lines.code).toBe(1);
  expect(
    lines.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(changes);
  expect(await box.run(['diff', 'sorted', 'sorted', '--lines'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect((await box.run(['diff', 'sorted', 'sorted', '--lines', '--html'])).code).toBe(2);
  for (const other of ['nowhere', 'sorted/edition.json']) {
    const refused = await box.run(['diff', 'sorted', other, '--lines']);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('only folders can be compared line by line');
  }
});

test('--lines waits for a slow reader, and stops for one that has gone', async () => {
  const waiting: (() => void)[] = [];
  let written = 0;
  const slow = {
    write: () => {
      written += 1;
      return false;
    },
    once: (event: string, then: () => void) => event === 'drain' && waiting.push(then),
  };
  const done = box.run(['diff', 'sorted', 'sorted-noted', '--lines'], { stdout: slow });
  await expect.poll(() => waiting.length).toBe(1);
  expect(written).toBe(1);
  waiting.shift()?.();
  expect((await done).code).toBe(1);
  const refuse = () => {
    throw new Error('nothing is written to a reader that has gone');
  };
  const gone = { write: refuse, once: refuse, destroyed: true };
  // A difference was met before the reader was looked for.
  const ran = await box.run(['diff', 'sorted', 'sorted-noted', '--lines'], { stdout: gone });
  expect([ran.code, ran.err]).toEqual([1, '']);
});

test('a difference is a finding; text, Markdown and JSON tell it', async () => {
  const [first, ...others] = tinyDataset.figures;
  if (first === undefined) throw new Error('the fixture is too small');
  const gone = {
    id: first.id,
    kind: 'withdrawn',
    to: null,
    reason: 'Counted twice.',
    since: '2026.12',
  } as const;
  const redirects = [...tinyDataset.redirects, gone];
  box.write('later', { ...tinyDataset, edition: '2026.12', figures: others, redirects });
  const text = await box.run(['diff', 'data', 'later']);
  expect(text.code).toBe(1);
  expect(text.out).toContain('Lost coverage (1)');
  expect(text.out).toContain(first.id);
  const markdown = await box.run(['diff', 'data', 'later', '--markdown']);
  expect(markdown.out).toContain('## Lost coverage (1)');
  const json = await box.run(['diff', 'data', 'later', '--json']);
  expect(json.code).toBe(1);
  // An id that still answers, with the reason why it was given up, breaks nobody; one that is simply gone does.
  expect(JSON.parse(json.out)).toMatchObject({ format: 'darkfigure-diff/1', semver: 'minor' });
  box.write('dropped', { ...tinyDataset, edition: '2026.12', figures: others });
  const dropped = await box.run(['diff', 'data', 'dropped', '--json']);
  expect(JSON.parse(dropped.out)).toMatchObject({ semver: 'major' });
});

test('a diff is a page, Markdown or text, as was asked', async () => {
  box.write('next', { ...tinyDataset, edition: '2026.12' });
  const said = async (...as: readonly string[]) =>
    (await box.run(['diff', 'data', 'next', ...as])).out;
  expect(await said('--html')).toMatch(/^<!doctype html>/i);
  expect(await said('--markdown')).toMatch(/^# /);
  expect(await said()).toMatch(/^[^<#]/);
});
