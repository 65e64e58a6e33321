import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { packTar, type TarEntry } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { datasetFiles, writeFiles } from '../fixture/write-dataset.ts';
import { makeLock } from '../lock/make-lock.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { diffFiles } from '../stream/diff-files.ts';
import { verifyPackage } from '../verify/verify-package.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './load-error.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-hostile-'));
afterAll(() => rmSync(root, { recursive: true }));
const files = datasetFiles(tinyDataset);
const good = writeFiles(join(root, 'good'), files);
const TEN_GB = 10 * 1024 ** 3;

/** A file of 10 GB that takes no room on the disk. */
function sparse(path: string): string {
  const file = openSync(path, 'w');
  ftruncateSync(file, TEN_GB);
  closeSync(file);
  return path;
}

async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'nothing was refused';
  } catch (error) {
    if (error instanceof LoadError) return error.code;
    throw error;
  }
}

/** Megabytes that the process grew by while something ran. */
async function grown(act: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  await act();
  return (process.memoryUsage().rss - before) / 1024 ** 2;
}

test('a file of 10 GB is refused, however it is met, in little memory', async () => {
  const folder = writeFiles(join(root, 'sparse'), files);
  sparse(join(folder, 'figures.jsonl'));
  const tarball = sparse(join(root, 'sparse.tgz'));
  const megabytes = await grown(async () => {
    expect(await codeOf(() => loadDataset(folder))).toBe('too-large');
    expect(await codeOf(() => loadDataset(tarball))).toBe('too-large');
    expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('too-large');
    expect((await verifyPackage(tarball)).problems).toMatchObject([{ check: 'archive' }]);
  });
  expect(megabytes).toBeLessThan(100);
});

test('a tarball that unpacks to a gigabyte is refused, in bounded memory', async () => {
  const bomb = join(root, 'bomb.tgz');
  const member = gzipSync(Buffer.alloc(64 * 1024 ** 2));
  writeFileSync(bomb, Buffer.concat(Array.from({ length: 16 }, () => member)));
  const megabytes = await grown(async () => {
    expect(await codeOf(() => loadDataset(bomb))).toBe('too-large');
    expect((await verifyPackage(bomb)).problems).toMatchObject([{ check: 'archive' }]);
  });
  expect(megabytes).toBeLessThan(600);
});

const manyKeys = `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')}}`;

test('a record of a million keys is refused by its length', async () => {
  const folder = writeFiles(join(root, 'keys'), new Map([...files, ['claims.jsonl', manyKeys]]));
  expect(await codeOf(() => loadDataset(folder))).toBe('bad-record');
  expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('too-large');
});

// In quadratic time it would never end.
test('a list of a million entries is compared to its end', () => {
  const list = (from: number) => Array.from({ length: 1_000_000 }, (_, at) => `n${at + from}`);
  const [first, ...others] = tinyDataset.figures;
  if (first === undefined) throw new Error('the fixture is too small');
  const noted = (notes: readonly string[]) => ({
    ...tinyDataset,
    figures: [{ ...first, notes }, ...others],
  });
  const [change] = diff(noted(list(0)), noted(list(1))).changes;
  expect([change?.before, change?.after]).toEqual([['n0'], ['n1000000']]);
});

test('ids and fields named like what every object inherits are ids and fields', async () => {
  const [claim = ''] = (files.get('claims.jsonl') ?? '').split('\n');
  const named = (id: string, verdict: string) =>
    claim
      .replace('"claim/everyone"', JSON.stringify(id))
      .replace('"distorted"', `"${verdict}","__proto__":{"polluted":"${verdict}"}`);
  const folder = (name: string, verdict: string) => {
    const lines = ['__proto__', 'constructor', 'toString'].map((id) => named(id, verdict));
    return writeFiles(join(root, name), new Map([...files, ['claims.jsonl', lines.join('\n')]]));
  };
  const [before, after] = [
    await loadDataset(folder('proto-1', 'distorted')),
    await loadDataset(folder('proto-2', 'supported')),
  ];
  const found = diff(before, after);
  const told = found.changes.map(({ id, path }) => `${id} ${path}`).sort();
  expect(told).toEqual(
    ['__proto__', 'constructor', 'toString']
      .flatMap((id) => [`${id} __proto__`, `${id} verdict`])
      .sort(),
  );
  checkPolicy({ before, after, diff: found });
  expect(
    makeLock(['__proto__', 'constructor'], after, { name: 'x', version: null }).gone,
  ).toHaveLength(2);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
});

test('two fields of one name cannot show one record to one reader and another to the next', async () => {
  const [line = ''] = (files.get('claims.jsonl') ?? '').split('\n');
  const twice = line.replace(/}$/, ',"id":"claim/zz"}');
  const folder = writeFiles(
    join(root, 'twice'),
    new Map([...files, ['claims.jsonl', `${twice}\n`]]),
  );
  expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('bad-record');
});

/** A tarball of a good package with some files replaced. */
function packed(name: string, replaced: ReadonlyMap<string, string>): string {
  const entries = [...new Map([...tinyPackage(), ...replaced])].map(([path, content]) => ({
    path: `package/${path}`,
    content,
  }));
  const path = join(root, name);
  writeFileSync(path, gzipSync(packTar(entries), { level: 1 }));
  return path;
}

test.each([
  ['line breaks', '\n'],
  ['commas', ',\n'],
  ['lists', '[],\n'],
])('a file of 90 MB of %s is a hundred issues, in bounded memory', async (_name, line) => {
  const file = 'dist/json/claims.json';
  const tarball = packed(
    'issues.tgz',
    new Map([[file, `[\n${line.repeat(90_000_000 / line.length)}]\n`]]),
  );
  const megabytes = await grown(async () => {
    const error = await loadDataset(tarball).catch((thrown: unknown) => thrown);
    if (!(error instanceof LoadError)) throw error;
    expect(error.issues.length).toBeLessThanOrEqual(101);
    expect(error.issues[0]).toMatchObject({ file: `package/${file}`, line: 2 });
    const { problems } = await verifyPackage(tarball);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(250);
  });
  expect(megabytes).toBeLessThan(800);
});

test.each([
  ['a manifest', 'dist/manifest.json'],
  ['package.json', 'package.json'],
  ['a schema', 'dist/schema/claim.schema.json'],
])('%s that would unfold to thirty million lists is not parsed', async (_name, path) => {
  const tarball = packed('unfolds.tgz', new Map([[path, `[${'[],'.repeat(30_000_000)}[]]`]]));
  const megabytes = await grown(async () => {
    expect((await verifyPackage(tarball)).problems.length).toBeGreaterThan(0);
  });
  expect(megabytes).toBeLessThan(800);
});

test('a file of millions of records is refused before they fill the memory', async () => {
  const record = (at: number) => `{"path":"${at}","sha256":""}`;
  const lines = Array.from({ length: 300_000 }, (_, at) => record(at)).join('\n');
  const folder = writeFiles(join(root, 'records'), new Map([...files, ['inputs.jsonl', lines]]));
  const error = await loadDataset(folder).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'bad-record',
    issues: [{ file: 'inputs.jsonl', line: 250_001, message: 'more than 250000 records' }],
  });
});

test('a record of a million keys in a package is named by its line', async () => {
  const tarball = packed('keys.tgz', new Map([['dist/json/claims.json', `[\n${manyKeys}\n]\n`]]));
  expect((await verifyPackage(tarball)).problems).toContainEqual({
    check: 'schema',
    file: 'json/claims.json',
    line: 2,
    message: `longer than ${4 * 1024 * 1024} bytes`,
  });
});

test('a schema cannot make a pattern run for ever', async () => {
  for (const pattern of [
    '^(a+)+$',
    '^(a|a)*$',
    '^a*a*a*a*a*a*b$',
    '(a)\\1',
    '[',
    'a'.repeat(300),
  ]) {
    const schema = JSON.stringify({ properties: { id: { pattern } } });
    const line = JSON.stringify({ ...tinyDataset.claims[0], id: `${'a'.repeat(5000)}!` });
    const tarball = packed(
      'pattern.tgz',
      new Map([
        ['dist/schema/claim.schema.json', schema],
        ['dist/json/claims.json', `[\n${line}\n]\n`],
      ]),
    );
    const started = performance.now();
    expect((await verifyPackage(tarball)).problems).toContainEqual({
      check: 'schema',
      file: 'json/claims.json',
      line: 2,
      message: '/id: the schema asks for a pattern that is not understood',
    });
    expect(performance.now() - started).toBeLessThan(5000);
  }
});

test.each<[string, TarEntry]>([
  ['a path that climbs', { path: 'package/../../evil', content: 'x' }],
  ['an absolute path', { path: '/etc/evil', content: 'x' }],
  ['a symbolic link', { path: 'package/dist/link', type: '2' }],
  ['a hard link', { path: 'package/dist/link', type: '1' }],
])('verify finds %s', async (_name, entry) => {
  const path = join(root, 'unsafe.tgz');
  const entries = [...tinyPackage()].map(([name, content]) => ({
    path: `package/${name}`,
    content,
  }));
  writeFileSync(path, gzipSync(packTar([...entries, entry])));
  expect((await verifyPackage(path)).problems).toMatchObject([{ check: 'archive' }]);
});

test('a link in an unpacked package is refused, whatever it leads to', async () => {
  const folder = writeFiles(join(root, 'linked'), tinyPackage());
  rmSync(join(folder, 'dist/json/claims.json'));
  symlinkSync('figures.json', join(folder, 'dist/json/claims.json'));
  expect(await codeOf(() => verifyPackage(folder))).toBe('not-readable');
});

test('what is read whole beside the lines is small, or refused', async () => {
  for (const name of ['redirects.jsonl', 'edition.json']) {
    const folder = writeFiles(join(root, `large-${name}`), files);
    sparse(join(folder, name));
    expect(await codeOf(() => [...diffFiles(good, folder)])).toBe('too-large');
  }
});
