import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { codeOf, files, good, packed, root } from '../fixture/hostile-box.ts';
import { packTar, type TarEntry } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { makeLock } from '../lock/make-lock.ts';
import { checkPolicy } from '../policy/check-policy.ts';
import { diffFiles } from '../stream/diff-files.ts';
import { verifyPackage } from '../verify/verify-package.ts';
import { loadDataset } from './load-dataset.ts';

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

test('a link in an unpacked package is a finding, whatever it leads to, and is not followed', async () => {
  const folder = writeFiles(join(root, 'linked'), tinyPackage());
  rmSync(join(folder, 'dist/json/claims.json'));
  symlinkSync('figures.json', join(folder, 'dist/json/claims.json'));
  const { problems } = await verifyPackage(folder);
  expect(problems.map(({ check, file }) => [check, file])).toEqual([['files', 'json/claims.json']]);
});
