import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { emptyFolders } from '../fixture/empty-folders.ts';
import { files, plain } from '../fixture/load-box.ts';
import { loadErrorOf } from '../fixture/load-error-of.ts';
import { packTar } from '../fixture/pack-tar.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { scanProject } from './scan-project.ts';
import { writeWhole } from './write-whole.ts';

const place = emptyFolders();

test('a data file that is a folder by a link is refused, and a folder by that name is none', async () => {
  const folder = writeFiles(place(), files);
  mkdirSync(join(folder, 'wishes.jsonl'));
  expect(await loadDataset(folder)).toEqual(plain);
  rmSync(join(folder, 'claims.jsonl'));
  symlinkSync('wishes.jsonl', join(folder, 'claims.jsonl'));
  const error = await loadErrorOf(loadDataset(folder));
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
  expect((await loadErrorOf(loadDataset(folder, { total: total - 1, line }))).code).toBe(
    'too-large',
  );
  expect((await loadErrorOf(loadDataset(folder, { total, line: line - 1 }))).issues).toHaveLength(
    1,
  );
  const archive = packTar([...files].map(([path, content]) => ({ path, content })));
  const path = join(place(), 'a.tgz');
  writeFileSync(path, gzipSync(archive));
  expect(await loadDataset(path, { total: archive.length, line })).toEqual(plain);
  expect((await loadErrorOf(loadDataset(path, { total: archive.length - 1, line }))).code).toBe(
    'too-large',
  );
});

test('what is no gzip is said so, by either of its first two bytes', async () => {
  const path = join(place(), 'a.tgz');
  for (const bytes of [[0x1f, 0x8c], [0x1e, 0x8b], [0x1f]]) {
    writeFileSync(path, Buffer.from(bytes));
    expect((await loadErrorOf(loadDataset(path))).issues).toEqual([
      { file: null, line: null, message: 'expected a folder or a gzipped tarball (.tgz)' },
    ]);
  }
  writeFileSync(path, Buffer.from([0x1f, 0x8b, 8, 0]));
  expect((await loadErrorOf(loadDataset(path))).message).toContain('the gzip data are damaged');
  writeFileSync(path, gzipSync(packTar([{ path: 'a', content: '' }, { path: '../b' }])));
  expect((await loadErrorOf(loadDataset(path))).issues[0]).toMatchObject({ file: '../b' });
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
        'D.MD',
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
  writeFileSync(join(folder, 'large.js'), ' '.repeat(5_000_001));
  writeFileSync(join(folder, 'fits.js'), ' '.repeat(5_000_000));
  const { files: read, ids, skipped } = await scanProject(folder, new Set([id]));
  expect(skipped).toMatchObject([{ file: 'large.js', why: 'too-large' }]);
  const own = ['B.ts', 'D.MD', 'a.js', 'b.ts', 'c/.hidden.js', 'c/d.md'];
  expect(ids.get(id)).toEqual(own.map((file) => ({ file, line: 2 })));
  expect(read).toBe(own.length + 1);
});
