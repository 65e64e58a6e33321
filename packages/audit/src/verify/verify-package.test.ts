import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packNpm, regzip } from '../fixture/pack-npm.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { verifyPackage } from './verify-package.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-verify-'));
afterAll(() => rmSync(root, { recursive: true }));

let made = 0;
function place(name: string): string {
  made += 1;
  return join(root, `${made}${name}`);
}

function tarball(files: ReadonlyMap<string, string>): string {
  const path = place('.tgz');
  writeFileSync(path, packNpm(files));
  return path;
}

function folder(files: ReadonlyMap<string, string>): string {
  const path = place('');
  for (const [name, text] of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const good = tinyPackage();
const messages = async (path: string, options = {}) =>
  (await verifyPackage(path, options)).problems.map(({ check, file }) => `${check} ${file}`);

test('a sound package has no problems, packed or not', async () => {
  for (const path of [tarball(good), folder(good)]) {
    const found = await verifyPackage(path);
    expect(found.problems).toEqual([]);
    expect(found).toMatchObject({
      name: '@darkfigure/dataset',
      version: '1.0.0',
      edition: '2026.11',
    });
    expect(found.checked.records).toBeGreaterThan(10);
  }
});

test('any single byte of a tarball that is changed is found', async () => {
  const path = tarball(good);
  const bytes = readFileSync(path);
  // A linear congruence walks the file without a pattern and without chance.
  let state = 20261100;
  for (let round = 0; round < 200; round += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const at = state % bytes.length;
    const tampered = Buffer.from(bytes);
    tampered[at] = (bytes[at] ?? 0) ^ (1 + (state % 255));
    writeFileSync(path, tampered);
    const { problems } = await verifyPackage(path);
    expect(problems, `byte ${at}`).not.toEqual([]);
  }
});

test('every byte of the gzip header and of the end is held to what npm writes', async () => {
  const path = tarball(good);
  const bytes = readFileSync(path);
  const places = [
    ...Array(10).keys(),
    ...Array.from({ length: 8 }, (_, at) => bytes.length - 1 - at),
  ];
  for (const at of places) {
    const tampered = Buffer.from(bytes);
    tampered[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, tampered);
    expect((await verifyPackage(path)).problems, `byte ${at}`).not.toEqual([]);
  }
  writeFileSync(path, Buffer.concat([bytes, Buffer.from('x')]));
  expect(await messages(path)).toEqual(['archive null']);
});

test('a byte of any file in dist that is changed is found, packed again or not', async () => {
  for (const name of good.keys()) {
    if (!name.startsWith('dist/')) continue;
    const text = good.get(name) ?? '';
    if (text === '') continue;
    const at = Math.floor(text.length / 2);
    const other = text[at] === 'x' ? 'y' : 'x';
    const tampered = new Map(good).set(name, text.slice(0, at) + other + text.slice(at + 1));
    expect((await verifyPackage(tarball(tampered))).problems, name).not.toEqual([]);
    expect((await verifyPackage(folder(tampered))).problems, name).not.toEqual([]);
  }
});

test('a byte between two files of the archive is found', async () => {
  const path = tarball(good);
  const archive = gunzipSync(readFileSync(path));
  const [, first = ''] = [...good][0] ?? [];
  for (const at of [512 + Buffer.byteLength(first), archive.length - 1]) {
    const tampered = Buffer.from(archive);
    tampered[at] = 1;
    writeFileSync(path, regzip(tampered));
    expect((await messages(path))[0]).toMatch(/^archive /);
  }
});

test.each<[string, (files: Map<string, string>) => void, string]>([
  [
    'a file that is missing',
    (files) => files.delete('dist/json/claims.json'),
    'files json/claims.json',
  ],
  ['a file too many', (files) => files.set('dist/json/more.txt', 'x'), 'files json/more.txt'],
  ['no manifest', (files) => files.delete('dist/manifest.json'), 'manifest manifest.json'],
  [
    'a script at install',
    (files) =>
      files.set(
        'package.json',
        '{"name":"@darkfigure/dataset","version":"1.0.0","scripts":{"postinstall":"x"}}',
      ),
    'package package.json',
  ],
  [
    'another name',
    (files) => files.set('package.json', '{"name":"x","version":"1.0.0"}'),
    'package package.json',
  ],
])('%s is found', async (_name, edit, expected) => {
  const files = new Map(good);
  edit(files);
  expect(await messages(tarball(files))).toContain(expected);
  expect(await messages(folder(files))).toContain(expected);
});

test('a file beside dist that the manifest does not list is found', async () => {
  for (const name of ['evil.js', 'README.md', 'dist.js']) {
    expect(await messages(tarball(new Map(good).set(name, 'x')))).toEqual([`files ${name}`]);
  }
});

test('a byte of package.json is found, packed or not', async () => {
  const text = good.get('package.json') ?? '';
  for (let at = 0; at < text.length; at += 5) {
    const other = text[at] === 'x' ? 'y' : 'x';
    const tampered = new Map(good).set(
      'package.json',
      text.slice(0, at) + other + text.slice(at + 1),
    );
    expect((await verifyPackage(tarball(tampered))).problems, `byte ${at}`).not.toEqual([]);
    expect((await verifyPackage(folder(tampered))).problems, `byte ${at}`).not.toEqual([]);
  }
});

test('a byte of the manifest is found, though nothing hashes it', async () => {
  const text = good.get('dist/manifest.json') ?? '';
  for (let at = 0; at < text.length; at += 13) {
    const other = /\d/.test(text[at] ?? '') ? (text[at] === '7' ? '8' : '7') : 'x';
    if (other === text[at]) continue;
    const tampered = new Map(good).set(
      'dist/manifest.json',
      text.slice(0, at) + other + text.slice(at + 1),
    );
    expect((await verifyPackage(folder(tampered))).problems, `byte ${at}`).not.toEqual([]);
  }
});

test('what is packed otherwise is found, unless the integrity proves that it was published so', async () => {
  const archive = gunzipSync(readFileSync(tarball(good)));
  const path = place('.tgz');
  const packed = gzipSync(archive, { level: 1 });
  packed[8] = 2;
  packed[9] = 255;
  writeFileSync(path, packed);
  expect(await messages(path)).toEqual(['archive null']);
  const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  const { problems, anchor } = await verifyPackage(path, { integrity });
  expect([problems, anchor]).toEqual([[], 'integrity']);
});

test('the bits that unpacking passes over are found too', async () => {
  let unread = 0;
  for (let made = 0; made < 8; made += 1) {
    const files = tinyPackage((name, record) => {
      if (name === 'inputs') record.sha256 = String(made).repeat(64);
    });
    const path = tarball(files);
    const packed = readFileSync(path);
    const archive = gunzipSync(packed);
    // Behind the last code of the compressed data a byte is filled up with bits that say nothing.
    const at = packed.length - 9;
    for (let bit = 0; bit < 8; bit += 1) {
      const tampered = Buffer.from(packed);
      tampered[at] = (packed[at] ?? 0) ^ (1 << bit);
      writeFileSync(path, tampered);
      expect((await verifyPackage(path)).problems, `bit ${bit}`).not.toEqual([]);
      if (unpacksTo(tampered, archive)) unread += 1;
    }
  }
  expect(unread).toBeGreaterThan(0);
});

function unpacksTo(packed: Buffer, archive: Buffer): boolean {
  try {
    return gunzipSync(packed).equals(archive);
  } catch {
    return false;
  }
}

test('another frame around the same files is found', async () => {
  const archive = gunzipSync(readFileSync(tarball(good)));
  const path = place('.tgz');
  // The sum of a header is not summed up itself: its last bytes may be written in more ways than one.
  archive[154] = 0;
  archive[155] = 32;
  writeFileSync(path, regzip(archive));
  expect(await messages(path)).toEqual(['archive null']);
});

test('a package of something else is told from a broken one', async () => {
  const other = new Map([
    ['package.json', '{"name":"@darkfigure/helpers","version":"1.0.0"}'],
    ['dist/index.js', ''],
  ]);
  await expect(verifyPackage(tarball(other))).rejects.toMatchObject({ code: 'not-a-dataset' });
  await expect(verifyPackage(folder(other))).rejects.toMatchObject({ code: 'not-a-dataset' });
});

test('what the manifest was made to agree with is still held against the schema and the ids', async () => {
  const bad = (edit: (record: Record<string, unknown>) => void) =>
    tinyPackage((name, record) => {
      if (name === 'figures') edit(record);
    });
  expect(
    await messages(
      folder(
        bad((record) => {
          record.status = ['wished'];
        }),
      ),
    ),
  ).toContain('schema json/figures.json');
  expect(
    await messages(
      folder(
        bad((record) => {
          record.weather = 'fine';
        }),
      ),
    ),
  ).toContain('schema json/figures.json');
  expect(
    await messages(
      folder(
        bad((record) => {
          record.measure = 'hotline/nothing';
        }),
      ),
    ),
  ).toContain('ids json/figures.json');
});

test('the integrity of a registry covers everything', async () => {
  const path = tarball(good);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  expect(await messages(path, { integrity })).toEqual([]);
  expect(await messages(tarball(new Map(good).set('README.md', 'x')), { integrity })).toEqual([
    'integrity null',
    'files README.md',
  ]);
});

test('a folder is held against its manifest alone, whatever else was given', async () => {
  const integrity = `sha512-${'A'.repeat(86)}==`;
  const rebuilt = readFileSync(tarball(good));
  for (const given of [{ integrity }, { rebuilt }, { integrity, rebuilt }]) {
    const { anchor, problems } = await verifyPackage(folder(good), given);
    expect(anchor).toBe('manifest');
    expect(problems.map(({ check }) => check)).toEqual(
      Object.keys(given).map((name) => (name === 'rebuilt' ? 'rebuild' : name)),
    );
  }
  expect((await verifyPackage(tarball(good), { integrity })).anchor).toBe('integrity');
  expect((await verifyPackage(tarball(good), { rebuilt })).anchor).toBe('rebuild');
});

test('the raw files of a repository are compared with the hashes that were built from', async () => {
  const repository = folder(new Map([['raw/hotline/table-1.csv', 'a']]));
  expect(await messages(tarball(good), { repository })).toEqual(['inputs raw/hotline/table-1.csv']);
  const sha256 = createHash('sha256').update('a').digest('hex');
  const right = tinyPackage((name, record) => {
    if (name === 'inputs') record.sha256 = sha256;
  });
  expect(await messages(tarball(right), { repository })).toEqual([]);
});
