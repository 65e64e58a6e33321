import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packTar } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { datasetFiles, writeFiles } from '../fixture/write-dataset.ts';
import { editionIn } from './edition-in.ts';
import { parsePackageSpec } from './fetch-package.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './load-error.ts';
import { loadInput } from './load-input.ts';
import { scanProject } from './scan-project.ts';
import { toolSaid } from './tool-said.ts';
import { writeWhole } from './write-whole.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-named-'));
afterAll(() => rmSync(root, { recursive: true }));
const files = datasetFiles(tinyDataset);
const plain = JSON.parse(JSON.stringify(tinyDataset)) as unknown;
let made = 0;
const place = () => {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder);
  return folder;
};

async function errorOf(act: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await act.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  if (error instanceof LoadError) return error;
  throw error;
}

test.each<[string, ReturnType<typeof parsePackageSpec>]>([
  ['1.2.3', { name: '@darkfigure/dataset', version: '1.2.3' }],
  ['10.20.30-rc.1', { name: '@darkfigure/dataset', version: '10.20.30-rc.1' }],
  ['@darkfigure/dataset@1.2.3', { name: '@darkfigure/dataset', version: '1.2.3' }],
  ['a@latest', { name: 'a', version: 'latest' }],
  ['@a/b@1.0.0+x', { name: '@a/b', version: '1.0.0+x' }],
  ['0a_b.c-d@0', { name: '0a_b.c-d', version: '0' }],
  ...[
    '1.2',
    '1.2.3.4',
    'v1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2.3-',
    'a',
    '@a/b',
    'a@',
    'a@^1.0.0',
    'a@~1',
    'a@>1',
    'a@*',
    'a@1 || 2',
    'a@npm:b@1',
    'a@file:b',
    'a@https://example.org/a.tgz',
    'a/b@1',
    '@a@1',
    'A@1',
    '.a@1',
    '_a@1',
    '-a@1',
    'a@-x',
    'a@.x',
    '../a@1',
    'a@1/2',
    'a@1@2',
    '--registry@1',
    'a b@1',
    '',
  ].map((spec) => [spec, null] as [string, null]),
])('%j names a version of a package, or nothing', (spec, expected) => {
  expect(parsePackageSpec(spec)).toEqual(expected);
});

test.each(['http://a.b/c.tgz', 'HTTPS://A.B', 'git+ssh://a.b/c', 'file:///a', 's3://a'])(
  'an address is not read: %s',
  async (input) => {
    const error = await errorOf(loadInput(input, { cwd: root }));
    expect(error.code).toBe('not-found');
    expect(error.message).toMatch(/an address is not read: fetch the tarball first/);
  },
);

test.each(['nowhere', './a/b', 'C://x', '1://x', '^1.0.0', 'a@^1'])(
  'what is no address and no version is a path that is not there: %s',
  async (input) => {
    const error = await errorOf(loadInput(input, { cwd: root }));
    expect([error.code, error.issues[0]?.message]).toEqual(['not-found', 'no such file or folder']);
  },
);

test.each([
  'ftp://a.b',
  'a.b',
  '//a.b',
  'https://',
  'https://a b',
  'https://a.b?c',
  'https://a.b;c',
  '--x',
  ' https://a.b',
  'xhttps://a.b',
  '',
])('a registry is an http(s) address, or nothing is asked: %j', async (registry) => {
  const error = await errorOf(loadInput('1.2.3', { cwd: root, registry }));
  expect([error.code, error.issues]).toEqual([
    'not-found',
    [{ file: null, line: null, message: 'expected an http(s) address' }],
  ]);
});

test('what is there is read, whatever else its name could mean', async () => {
  const folder = place();
  for (const name of ['1.2.3', 'a@1.0.0', 'worktree']) {
    writeFiles(join(folder, name), files);
    expect(await loadInput(name, { cwd: folder })).toEqual(plain);
    expect(await loadInput(join(folder, name), { cwd: root })).toEqual(plain);
  }
  const error = await errorOf(loadInput('1.2.3', { cwd: folder, limits: { total: 10, line: 10 } }));
  expect(error.code).toBe('too-large');
});

test('a folder is a dataset where one of the three places holds its edition', async () => {
  const folder = place();
  // A file in the place of a folder holds none.
  writeFileSync(join(folder, 'data'), 'x');
  writeFiles(join(folder, 'dist', 'json'), files);
  expect(await loadDataset(folder)).toEqual(plain);
  const looped = place();
  symlinkSync('data', join(looped, 'data'));
  const error = await errorOf(loadDataset(looped));
  expect([error.code, error.issues[0]?.message]).toEqual([
    'not-readable',
    'cannot be read (ELOOP)',
  ]);
  const within = await errorOf(loadDataset(join(folder, 'data', 'x')));
  expect([within.code, within.issues[0]?.message]).toEqual(['not-found', 'no such file or folder']);
});

test('a data file that is a folder by a link is refused, and a folder by that name is none', async () => {
  const folder = writeFiles(place(), files);
  mkdirSync(join(folder, 'wishes.jsonl'));
  expect(await loadDataset(folder)).toEqual(plain);
  rmSync(join(folder, 'claims.jsonl'));
  symlinkSync('wishes.jsonl', join(folder, 'claims.jsonl'));
  const error = await errorOf(loadDataset(folder));
  expect([error.code, error.issues]).toEqual([
    'not-readable',
    [{ file: 'claims.jsonl', line: null, message: 'not a regular file' }],
  ]);
});

test('files may be as large together as the limit, and no byte larger; so may a line', async () => {
  const folder = writeFiles(place(), files);
  const total = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const lines = [...files.values()].flatMap((text) => text.split('\n'));
  const line = Math.max(...lines.map((text) => Buffer.byteLength(text)));
  expect(await loadDataset(folder, { total, line })).toEqual(plain);
  expect((await errorOf(loadDataset(folder, { total: total - 1, line }))).code).toBe('too-large');
  expect((await errorOf(loadDataset(folder, { total, line: line - 1 }))).issues).toHaveLength(1);
  const archive = packTar([...files].map(([path, content]) => ({ path, content })));
  const path = join(place(), 'a.tgz');
  writeFileSync(path, gzipSync(archive));
  expect(await loadDataset(path, { total: archive.length, line })).toEqual(plain);
  expect((await errorOf(loadDataset(path, { total: archive.length - 1, line }))).code).toBe(
    'too-large',
  );
});

test('what is no gzip is said so, by either of its first two bytes', async () => {
  const path = join(place(), 'a.tgz');
  for (const bytes of [[0x1f, 0x8c], [0x1e, 0x8b], [0x1f], []]) {
    writeFileSync(path, Buffer.from(bytes));
    expect((await errorOf(loadDataset(path))).issues).toEqual([
      { file: null, line: null, message: 'expected a folder or a gzipped tarball (.tgz)' },
    ]);
  }
  writeFileSync(path, Buffer.from([0x1f, 0x8b, 8, 0]));
  expect((await errorOf(loadDataset(path))).message).toContain('the gzip data are damaged');
  writeFileSync(path, gzipSync(packTar([{ path: 'a', content: '' }, { path: '../b' }])));
  expect((await errorOf(loadDataset(path))).issues[0]).toMatchObject({ file: '../b' });
});

test.each<[string, string | null]>([
  ['{"edition":"2026.11"}', '2026.11'],
  ['{"edition":5}', null],
  ['{}', null],
  ['[]', null],
  ['null', null],
  ['', null],
  ['{', null],
])('the edition in %j is %j', (text, edition) => {
  expect(editionIn(text)).toBe(edition);
});

test('an error names its place and line, ten issues, and how many there are beyond', () => {
  const issue = (at: number, line: number | null, file: string | null = null) => ({
    file,
    line,
    message: `m${at}`,
  });
  const message = (...issues: Parameters<typeof issue>[]) =>
    new LoadError(
      'bad-record',
      'p',
      issues.map((of) => issue(...of)),
    ).message;
  expect(message([1, null])).toBe('p: m1');
  expect(message([1, 7])).toBe('p:7: m1');
  expect(message([1, 7, 'f'])).toBe('p: f:7: m1');
  expect(message([1, null, 'f'], [2, 8])).toBe('p: f: m1; m2');
  expect(new LoadError('bad-record', 'p', []).message).toBe('p: ');
  const many = (count: number) =>
    Array.from({ length: count }, (_, at): Parameters<typeof issue> => [at, null, 'f']);
  expect(message(...many(10))).toMatch(/; f: m9$/);
  expect(message(...many(11))).toMatch(/; f: m9; and 1 more$/);
});

test('of npm a line is told that only has the word “code” in it, and of git the last', () => {
  expect(toolSaid('npm', 'npm error The error code is wrong\nnpm error code E1\n')).toBe(
    'The error code is wrong',
  );
  expect(toolSaid('npm', 'npm error codes are no code\n')).toBe('codes are no code');
  expect(toolSaid('npm', 'npm error\nnpm error   \nnpm error said\n')).toBe('said');
  // A line that npm did not begin is told only as the last.
  expect(toolSaid('npm', 'x npm error b\ny\n')).toBe('y');
  expect(toolSaid('git', 'npm error b\nnpm error code c\n')).toBe('npm error code c');
});

test('a file is written whole or not at all, and what dead runs left is swept up', async () => {
  const folder = place();
  const path = join(folder, 'figures.lock.json');
  const left = (pid: number | string, name = 'figures.lock.json') => `.${name}.${pid}.tmp`;
  // No process has a number as high as this.
  const gone = 4_194_305;
  const kept = [
    left(1),
    left(gone, 'other.json'),
    left(gone, 'figuresxlock.json'),
    `x${left(gone)}`,
    `${left(gone)}x`,
    left('a'),
  ];
  for (const name of [...kept, left(gone), left(process.pid)])
    writeFileSync(join(folder, name), 'x');
  await writeWhole(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder).sort()).toEqual([...kept, 'figures.lock.json'].sort());
  const taken = join(folder, 'taken');
  mkdirSync(join(taken, 'inner'), { recursive: true });
  await expect(writeWhole(taken, 'new')).rejects.toMatchObject({ syscall: 'rename' });
  expect(readdirSync(folder).filter((name) => name.includes('taken'))).toEqual(['taken']);
  await expect(writeWhole(join(folder, 'none', 'a'), 'x')).rejects.toThrow('ENOENT');
});

test('a project is scanned in the order of its names, without what is not its own text', async () => {
  const folder = place();
  const id = 'hotline/cases/aa/2022';
  const quoting = `\n'${id}'\n`;
  writeFiles(
    folder,
    new Map(
      [
        'b.ts',
        'a.js',
        'c/d.md',
        'B.ts',
        'e.txt',
        'f',
        'node_modules/x/a.js',
        'c/dist/a.js',
        '.git/a.js',
        'c/.hidden.js',
        'figures.lock.json',
        'c/figures.lock.json',
      ].map((name) => [name, quoting]),
    ),
  );
  symlinkSync('a.js', join(folder, 'linked.js'));
  const large = (name: string, size: number) => {
    const file = openSync(join(folder, name), 'w');
    ftruncateSync(file, size);
    closeSync(file);
  };
  large('large.js', 5_000_001);
  large('fits.js', 5_000_000);
  const { files: read, ids, skipped } = await scanProject(folder, new Set([id]));
  expect(skipped).toEqual(['large.js']);
  const own = ['B.ts', 'a.js', 'b.ts', 'c/.hidden.js', 'c/d.md'];
  expect(ids.get(id)).toEqual(own.map((file) => ({ file, line: 2 })));
  expect(read).toBe(own.length + 1);
});
