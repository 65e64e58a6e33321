import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { codeOf, files, good, grown, packed, root } from '../fixture/hostile-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { diffFiles } from '../stream/diff-files.ts';
import { verifyPackage } from '../verify/verify-package.ts';
import { loadDataset } from './load-dataset.ts';
import { LoadError } from './load-error.ts';

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
