import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { packTar, paxRecord, type TarEntry } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { datasetFiles, packedDataFiles, writeFiles } from '../fixture/write-dataset.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './load-error.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-load-'));
afterAll(() => rmSync(root, { recursive: true }));
const plain = JSON.parse(JSON.stringify(tinyDataset)) as unknown;
const files = datasetFiles(tinyDataset);

let made = 0;
function place(name = ''): string {
  made += 1;
  return join(root, `${made}${name}`);
}

function tarball(entries: readonly TarEntry[], end = true): string {
  const path = place('.tgz');
  writeFileSync(path, gzipSync(packTar(entries, end)));
  return path;
}

function entriesOf(folder: string, of: ReadonlyMap<string, string> = files): TarEntry[] {
  return [...of].map(([name, content]) => ({ path: `${folder}${name}`, content }));
}

async function errorOf(
  path: string,
  limits?: Parameters<typeof loadDataset>[1],
): Promise<LoadError> {
  const error: unknown = await loadDataset(path, limits).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error(`expected a LoadError, got ${String(error)}`);
  return error;
}

test.each(['', 'data', 'dist/json'])('a folder with its files in "%s" is read', async (inside) => {
  const folder = place();
  writeFiles(join(folder, inside), files);
  expect(await loadDataset(folder)).toEqual(plain);
});

test.each(['package/dist/json/', 'package/data/', 'package/', './', ''])(
  'a tarball with its files in "%s" is read',
  async (inside) => {
    const others = [
      { path: 'package/README.md', content: 'x' },
      { path: 'package/dist/', type: '5' },
    ];
    expect(await loadDataset(tarball([...others, ...entriesOf(inside)]))).toEqual(plain);
  },
);

test('a package is read from its JSON arrays, packed or not', async () => {
  // Types stand beside them, which are no data.
  const packed = new Map([...packedDataFiles(tinyDataset), ['figures.d.mts', 'x']]);
  const folder = place();
  writeFiles(join(folder, 'dist', 'json'), packed);
  expect(await loadDataset(folder)).toEqual(plain);
  expect(await loadDataset(join(folder, 'dist', 'json'))).toEqual(plain);
  expect(await loadDataset(tarball(entriesOf('package/dist/json/', packed)))).toEqual(plain);
});

test.each<[string, (text: string) => string, number]>([
  ['cut off', (text) => text.replace(/\]\n$/, ''), 3],
  ['without its comma', (text) => text.replace('\n]', '\n{}\n]'), 3],
])('an array %s is said with file and line', async (_name, edit, line) => {
  const packed = packedDataFiles(tinyDataset);
  expect(tinyDataset.claims).toHaveLength(1);
  packed.set('claims.json', edit(packed.get('claims.json') ?? ''));
  const error = await errorOf(writeFiles(place(), packed));
  expect(error.issues).toEqual([
    { file: 'claims.json', line, message: expect.stringContaining('one record a line') },
  ]);
});

test('a tarball of the system’s tar is read', async () => {
  const folder = place();
  writeFiles(join(folder, 'package', 'dist', 'json'), files);
  const path = place('.tgz');
  execFileSync('tar', ['-czf', path, '--format=pax', '-C', folder, 'package']);
  expect(await loadDataset(path)).toEqual(plain);
});

test('a long name from a pax header is followed', async () => {
  const long = `package/${'deep/'.repeat(40)}x`;
  const pax = { path: 'PaxHeader', type: 'x', content: paxRecord('path', long) };
  const entries = [pax, { path: 'package/short', content: 'x' }, ...entriesOf('package/data/')];
  expect(await loadDataset(tarball(entries))).toEqual(plain);
});

test.each<[string, TarEntry]>([
  ['a path that climbs', { path: 'package/../../evil', content: 'x' }],
  ['an absolute path', { path: '/etc/evil', content: 'x' }],
  ['a drive', { path: 'C:/evil', content: 'x' }],
  ['a backslash', { path: 'package\\..\\evil', content: 'x' }],
  ['a symbolic link', { path: 'package/link', type: '2' }],
  ['a hard link', { path: 'package/link', type: '1' }],
  ['a device', { path: 'package/null', type: '3' }],
  ['a pax path that climbs', { path: 'p', type: 'x', content: paxRecord('path', '../evil') }],
  ['a pax size', { path: 'p', type: 'x', content: paxRecord('size', '1') }],
  ['an entry that stands twice', { path: 'package/data/edition.json', content: '{}' }],
])('a tarball with %s is refused', async (_name, entry) => {
  const entries = [...entriesOf('package/data/'), entry, { path: 'package/last', content: 'x' }];
  expect((await errorOf(tarball(entries))).code).toBe('unsafe-archive');
});

test('a damaged tarball is refused', async () => {
  expect((await errorOf(tarball(entriesOf('package/data/'), false))).code).toBe('bad-archive');
  const noise = place('.tgz');
  writeFileSync(noise, gzipSync(Buffer.alloc(2048, 7)));
  expect((await errorOf(noise)).code).toBe('bad-archive');
  const cut = place('.tgz');
  writeFileSync(cut, gzipSync(packTar(entriesOf('package/data/'))).subarray(0, 400));
  expect((await errorOf(cut)).code).toBe('bad-archive');
  const text = place('.txt');
  writeFileSync(text, 'hello');
  expect((await errorOf(text)).code).toBe('bad-archive');
});

test('what unpacks to more than the limit is refused before it fills the memory', async () => {
  const bomb = place('.tgz');
  writeFileSync(bomb, gzipSync(Buffer.alloc(4_000_000)));
  const error = await errorOf(bomb, { total: 1_000_000, line: 1000 });
  expect(error.code).toBe('too-large');
});

test('a folder over the limit is refused', async () => {
  expect((await errorOf(writeFiles(place(), files), { total: 100, line: 100 })).code).toBe(
    'too-large',
  );
});

test('a line over the limit is named', async () => {
  const error = await errorOf(writeFiles(place(), files), { total: 1_000_000, line: 300 });
  expect(error.issues).toContainEqual({
    file: 'figures.jsonl',
    line: 1,
    message: 'longer than 300 bytes',
  });
});

test('nothing there, and no dataset there, are two errors', async () => {
  expect((await errorOf(join(root, 'nowhere'))).code).toBe('not-found');
  expect((await errorOf(root)).code).toBe('not-a-dataset');
  expect((await errorOf(tarball([{ path: 'package/x', content: 'x' }]))).code).toBe(
    'not-a-dataset',
  );
});

const [claim = ''] = (files.get('claims.jsonl') ?? '').split('\n');
const [figure = ''] = (files.get('figures.jsonl') ?? '').split('\n');
const withField = (line: string, fields: object) =>
  JSON.stringify({ ...JSON.parse(line), ...fields });

test.each<[string, string, string, { line: number | null; message: string }]>([
  ['no JSON', 'claims.jsonl', `${claim}\n{"id":`, { line: 2, message: 'not JSON' }],
  ['an empty line', 'claims.jsonl', `\n${claim}\n`, { line: 1, message: 'the line is empty' }],
  ['a line that is cut off', 'claims.jsonl', claim.slice(0, 100), { line: 1, message: 'not JSON' }],
  [
    'a byte order mark',
    'claims.jsonl',
    `\ufeff${claim}\n`,
    { line: 1, message: 'a byte order mark stands before the record' },
  ],
  ['no object', 'claims.jsonl', '[]\n', { line: 1, message: 'expected one JSON object a line' }],
  [
    'a key twice',
    'claims.jsonl',
    `${claim}\n${claim}\n`,
    {
      line: 2,
      message: 'the key "claim/everyone" stands in line 1 too',
    },
  ],
  [
    'a field of another type',
    'claims.jsonl',
    withField(claim, { verdict: 3 }),
    {
      line: 1,
      message: 'verdict: expected a text',
    },
  ],
  [
    'a vintage that is none',
    'figures.jsonl',
    withField(figure, { vintages: [{}] }),
    {
      line: 1,
      message: 'vintages/0/value: expected a value of a known kind',
    },
  ],
  [
    'a position without a vintage',
    'figures.jsonl',
    withField(figure, { current: [4] }),
    {
      line: 1,
      message: 'current: there is no vintage 4',
    },
  ],
  [
    'an unknown record type',
    'wishes.jsonl',
    '{}\n',
    {
      line: null,
      message: 'a record type that this version does not know',
    },
  ],
  ['no edition', 'edition.json', '[]', { line: null, message: 'expected {"edition": "YYYY.MM"}' }],
  [
    'a value nested too deep',
    'claims.jsonl',
    withField(claim, { extra: JSON.parse('['.repeat(99) + ']'.repeat(99)) }),
    {
      line: 1,
      message: 'nested deeper than 24 levels',
    },
  ],
])('%s is said with file and line', async (_name, file, content, issue) => {
  const error = await errorOf(writeFiles(place(), new Map([...files, [file, content]])));
  expect(error.code).toBe('bad-record');
  expect(error.issues).toContainEqual({ file, ...issue });
  expect(error.message).toContain(issue.line === null ? file : `${file}:${issue.line}: `);
});

test('text that is not UTF-8 is said with file and line', async () => {
  const folder = writeFiles(place(), files);
  writeFileSync(join(folder, 'claims.jsonl'), Buffer.from([0x7b, 0xff, 0x7d, 10]));
  expect((await errorOf(folder)).issues).toEqual([
    { file: 'claims.jsonl', line: 1, message: 'not UTF-8' },
  ]);
});

test('lines that end as on Windows, or stand in another order, hold the same records', async () => {
  const other = new Map(files);
  for (const [name, text] of files) {
    other.set(name, `${text.trim().split('\n').reverse().join('\r\n')}\r\n`);
  }
  expect(diff(tinyDataset, await loadDataset(writeFiles(place(), other))).changes).toEqual([]);
});

test('a missing file is never read as an empty one', async () => {
  const some = new Map(files);
  some.delete('figures.jsonl');
  expect((await errorOf(writeFiles(place(), some))).issues).toEqual([
    { file: 'figures.jsonl', line: null, message: 'the file is missing' },
  ]);
});

test('a field of another edition’s schema is read along', async () => {
  const line = withField(claim, { weather: 'fine' });
  const loaded = await loadDataset(
    writeFiles(place(), new Map([...files, ['claims.jsonl', line]])),
  );
  expect(loaded.claims[0]).toMatchObject({ weather: 'fine' });
});
