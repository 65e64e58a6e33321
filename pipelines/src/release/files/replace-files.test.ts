import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isUnfinished, type Replacement, recoverFiles, replaceFiles } from './replace-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'darkfigure-replace-'));
  writeFileSync(join(root, 'kept.md'), 'kept');
  writeFileSync(join(root, 'old.md'), 'old');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const replacements: readonly Replacement[] = [
  { kind: 'file', path: 'new.md', content: 'new' },
  { kind: 'file', path: 'deep/down/new.md', content: 'deep' },
  { kind: 'folder', path: 'source/release', files: new Map([['a.csv', 'a']]) },
  { kind: 'remove', path: 'old.md' },
];
const files = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(root.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );
const old = { 'kept.md': 'kept', 'old.md': 'old' };
const done = {
  'kept.md': 'kept',
  'new.md': 'new',
  'deep/down/new.md': 'deep',
  'source/release/a.csv': 'a',
};

test('files and folders come and go as one, and nothing else stays', () => {
  replaceFiles(root, '.journal', replacements);
  expect(files()).toEqual(done);
});

test('a folder that is there is replaced as a whole', () => {
  mkdirSync(join(root, 'source/release'), { recursive: true });
  writeFileSync(join(root, 'source/release/gone.csv'), 'gone');
  replaceFiles(root, '.journal', replacements);
  expect(files()).toEqual(done);
});

test('a folder that was moved aside when the run was killed is replaced all the same', () => {
  const journal = join(root, '.journal');
  mkdirSync(join(journal, '0'), { recursive: true });
  writeFileSync(join(journal, '0/a.csv'), 'new');
  mkdirSync(join(journal, '0.old'));
  writeFileSync(join(journal, '0.old/a.csv'), 'old');
  writeFileSync(join(journal, 'plan.json'), JSON.stringify([{ path: 'data', staged: '0' }]));
  expect(isUnfinished(root, '.journal')).toBe(true);
  expect(recoverFiles(root, '.journal')).toBe(true);
  expect(files()).toEqual({ ...old, 'data/a.csv': 'new' });
  expect(isUnfinished(root, '.journal')).toBe(false);
});

test('nothing to replace leaves nothing', () => {
  replaceFiles(root, '.journal', []);
  expect(files()).toEqual(old);
});

test('a journal without its name is cleared away', () => {
  mkdirSync(join(root, '.journal.new'));
  writeFileSync(join(root, '.journal.new/plan.json'), '[{"path":"kept.md","staged":null}]');
  expect(recoverFiles(root, '.journal')).toBe(false);
  expect(files()).toEqual(old);
});

test('a named journal is completed, however far it came', () => {
  const journal = join(root, '.journal');
  const lay = () => {
    mkdirSync(journal);
    writeFileSync(join(journal, '0'), 'new');
    mkdirSync(join(journal, '1'));
    writeFileSync(join(journal, '1/a.csv'), 'a');
    writeFileSync(
      join(journal, 'plan.json'),
      JSON.stringify([
        { path: 'new.md', staged: '0' },
        { path: 'source/release', staged: '1' },
        { path: 'old.md', staged: null },
      ]),
    );
  };
  lay();
  renameSync(join(journal, '0'), join(root, 'new.md'));
  expect(recoverFiles(root, '.journal')).toBe(true);
  expect(files()).toEqual({ 'kept.md': 'kept', 'new.md': 'new', 'source/release/a.csv': 'a' });
  expect(recoverFiles(root, '.journal')).toBe(false);
});

test('a journal that was done is not done again', () => {
  mkdirSync(join(root, '.journal.done'));
  writeFileSync(join(root, '.journal.done/plan.json'), '[{"path":"kept.md","staged":null}]');
  expect(recoverFiles(root, '.journal')).toBe(false);
  expect(files()).toEqual(old);
  expect(existsSync(join(root, '.journal.done'))).toBe(false);
});
