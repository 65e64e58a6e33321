import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBaseline } from './find-baseline.ts';

let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=M', '-c', 'user.email=m@example.org', ...args], {
    cwd: at('repository'),
    stdio: 'pipe',
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'darkfigure-baseline-'));
  mkdirSync(at('repository'));
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Start');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no tag, nothing published', () => {
  git('tag', 'v9.9.9');
  git('tag', '@darkfigure/helpers@3.0.0');
  expect(findBaseline(undefined, at('repository'))).toEqual({ kind: 'nothing' });
});

test('the highest tagged version is the last published one, with no network', () => {
  for (const version of ['1.9.0', '1.10.0', '2.0.0-next.1'])
    git('tag', `@darkfigure/dataset@${version}`);
  expect(findBaseline(undefined, at('repository'))).toEqual({
    kind: 'version',
    version: '1.10.0',
    input: 'git:refs/tags/@darkfigure/dataset@1.10.0',
  });
});

test('outside of a repository nobody knows', () => {
  expect(findBaseline(undefined, tmpdir())).toEqual({ kind: 'unknown' });
});

test.each([
  ['@darkfigure/dataset@1.2.3', '1.2.3'],
  ['darkfigure-dataset-1.2.3.tgz', '1.2.3'],
  ['git:@darkfigure/dataset@1.2.3', '1.2.3'],
  ['nowhere', undefined],
])('%s is version %s', (against, version) => {
  expect(findBaseline(against, folder)).toEqual({ kind: 'version', input: against, version });
});

test('a folder has the version of the package that it stands in', () => {
  mkdirSync(at('package/dist/data'), { recursive: true });
  writeFileSync(at('package/package.json'), '{"name":"@darkfigure/dataset","version":"4.5.6"}');
  for (const path of ['package', 'package/dist/data'])
    expect(findBaseline(path, folder)).toMatchObject({ version: '4.5.6' });
});
