import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const project = mkdtempSync(join(tmpdir(), 'darkfigure-lock-'));
const installed = join(project, 'node_modules/@darkfigure/dataset');
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** What the job runs, `npm ci` apart: the packages of this repository are put there instead. */
const commands = [
  ...readFileSync(join(import.meta.dirname, 'figures.yml'), 'utf8').matchAll(/- run: (.+)/g),
]
  .map(([, command]) => command ?? '')
  .filter((command) => command !== 'npm ci');
/** The command as it is built: in a fresh clone npm cannot link what no build has made yet. */
const cli = join(root, 'packages/cli/dist/main.js');
const run = (command: string) => {
  const [npx, name, ...args] = command.split(' ');
  expect([npx, name]).toEqual(['npx', 'darkfigure']);
  return spawnSync(process.execPath, [cli, ...args], { cwd: project, encoding: 'utf8' });
};

beforeAll(() => {
  cpSync(join(import.meta.dirname, 'article.md'), join(project, 'article.md'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'newsroom', private: true }));
  mkdirSync(installed, { recursive: true });
  const shipped = dirname(
    createRequire(import.meta.url).resolve('@darkfigure/dataset/package.json'),
  );
  for (const part of ['package.json', 'dist'])
    cpSync(join(shipped, part), join(installed, part), { recursive: true });
  for (const name of ['helpers', 'audit'])
    symlinkSync(join(root, 'packages', name), join(project, 'node_modules/@darkfigure', name));
});

test('the job passes while the quoted figure stands', () => {
  expect(run('npx darkfigure lock').status).toBe(0);
  const lock = readFileSync(join(project, 'figures.lock.json'), 'utf8');
  expect(lock).toContain('tip-report/victims-identified/world/2022');
  expect(commands).toEqual(['npx darkfigure check']);
  for (const command of commands) expect(run(command)).toMatchObject({ status: 0 });
});

test('the job fails when another number stands for it, and names both', () => {
  let changed = 0;
  for (const path of ['data/figures.jsonl', 'json/figures.json']) {
    const file = join(installed, 'dist', path);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    const other = text
      .replaceAll(/"value":115324\b/g, '"value":115400')
      .replaceAll('"115,324"', '"115,400"');
    if (other === text) continue;
    writeFileSync(file, other);
    changed += 1;
  }
  expect(changed).toBeGreaterThan(0);
  for (const command of commands) {
    const { status, stdout } = run(command);
    expect(status).toBe(1);
    expect(stdout).toMatch(/115,324[\s\S]*115,400/);
    expect(stdout).toMatch('the text must change');
  }
});
