import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, told } from '../fixture/checked-parts.ts';
import { emptyFolders } from '../fixture/empty-folders.ts';
import { packNpm } from '../fixture/pack-npm.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { LoadError } from '../load/load-error.ts';
import { verifyPackage } from './verify-package.ts';

const place = emptyFolders();
const good = tinyPackage();
const _dist = bytesOf(
  [...good].flatMap(([name, text]) =>
    name.startsWith('dist/') ? [[name.slice('dist/'.length), text] as const] : [],
  ),
);

test('a verification says how much was looked at', async () => {
  const folder = writeFiles(place(), good);
  const { checked, anchor } = await verifyPackage(folder);
  const lists = Object.values(tinyDataset).filter((of): of is readonly never[] =>
    Array.isArray(of),
  );
  expect(checked).toEqual({
    files: good.size,
    bytes: [...good.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    records: lists.reduce((sum, list) => sum + list.length, 0),
    inputs: 0,
  });
  expect(anchor).toBe('manifest');
  const { checked: compared } = await verifyPackage(folder, { repository: place() });
  expect(compared.inputs).toBe(tinyDataset.inputs.length);
});

test('of a damaged tarball nothing is said but that, and what it was held against', async () => {
  const path = join(place(), 'a.tgz');
  writeFileSync(path, 'x');
  const nothing = { files: 0, bytes: 0, records: 0, inputs: 0 };
  for (const [options, anchor] of [
    [{}, 'manifest'],
    [{ integrity: 'sha512-x' }, 'integrity'],
    [{ rebuilt: Buffer.from('x'), integrity: 'sha512-x' }, 'rebuild'],
  ] as const) {
    const found = await verifyPackage(path, options);
    expect(found).toMatchObject({ name: '', version: '', edition: '', checked: nothing, anchor });
    expect(found.problems).toMatchObject([{ check: 'archive', file: null }]);
  }
  const error: unknown = await verifyPackage(join(place(), 'none')).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(LoadError);
});

test('another edition than that of the manifest is found', async () => {
  const text = good.get('dist/manifest.json') ?? '';
  const other = new Map(good).set(
    'dist/manifest.json',
    text.replace(`"edition": "${tinyDataset.edition}"`, '"edition": "1999.01"'),
  );
  const { problems } = await verifyPackage(writeFiles(place(), other));
  expect(told(problems)).toEqual(['manifest json/edition.json not edition 1999.01']);
});

test('data are the files in their folder, and nothing that only looks like one of them', async () => {
  for (const name of [
    'sub/json/more.json',
    'json/claims.json.bak',
    'json/sub/more.json',
    'xjson/more.json',
  ]) {
    const { problems } = await verifyPackage(
      writeFiles(place(), new Map(good).set(`dist/${name}`, '[\n]\n')),
    );
    expect(told(problems)).toEqual([`files ${name} the manifest does not list this file`]);
  }
});

test('a tarball that is packed otherwise is told so beside an integrity that it has not', async () => {
  const path = join(place(), 'a.tgz');
  const packed = packNpm(good);
  const loose = gzipSync(gunzipSync(packed), { level: 1 });
  packed.copy(loose, 0, 0, 10);
  writeFileSync(path, loose);
  const { problems } = await verifyPackage(path, { integrity: 'sha512-x' });
  expect(problems.map(({ check }) => check)).toEqual(['archive', 'integrity']);
});

test('data that cannot be read are a finding with its file and line', async () => {
  const other = new Map(good).set('dist/json/claims.json', '[\n[]\n]\n');
  const { problems, edition, checked } = await verifyPackage(writeFiles(place(), other));
  expect(told(problems)).toContain('schema json/claims.json:2 expected one JSON object a line');
  expect([edition, checked.records]).toEqual(['', 0]);
});
