import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { regzip } from '../fixture/pack-npm.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { folder, good, messages, place, tarball } from '../fixture/verify-box.ts';
import { verifyPackage } from './verify-package.ts';

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
