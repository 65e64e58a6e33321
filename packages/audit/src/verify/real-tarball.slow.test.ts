import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTar } from '../load/read-tar.ts';
import { verifyPackage } from './verify-package.ts';

/** The tarball of the figures as npm packs it from what was built. */
const folder = join(import.meta.dirname, '../../../dataset');
const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-tampered-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let packed: Buffer;
let archive: Buffer;
const at = join(scratch, 'tampered.tgz');
const TIMES = 200;

beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch];
  const out = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const [{ filename }] = JSON.parse(out) as [{ filename: string }];
  packed = readFileSync(join(scratch, filename));
  archive = gunzipSync(packed);
});

/** Numbers from 0 to 1 by mulberry32: without a pattern, and the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function problemsOf(bytes: Buffer, integrity?: string) {
  writeFileSync(at, bytes);
  return (await verifyPackage(at, { integrity })).problems;
}

/**
 * What an unpacked archive is found to be, packed as somebody would who can make everybody believe his integrity: neither
 * the compression nor the integrity may be what gives it away.
 */
function unpackedProblems(tampered: Buffer) {
  const bytes = gzipSync(tampered, { level: 0 });
  packed.copy(bytes, 0, 0, 10);
  return problemsOf(bytes, `sha512-${createHash('sha512').update(bytes).digest('base64')}`);
}

test('untouched, and packed otherwise with its own integrity, it has no problems', async () => {
  expect(await problemsOf(packed)).toEqual([]);
  expect(await unpackedProblems(archive)).toEqual([]);
});

test('each of 200 random bytes of the tarball is found', async () => {
  const draw = random(1);
  for (let time = 0; time < TIMES; time += 1) {
    const place = Math.floor(draw() * packed.length);
    const tampered = Buffer.from(packed);
    tampered[place] = (packed[place] ?? 0) ^ (1 + Math.floor(draw() * 255));
    expect(await problemsOf(tampered), `byte ${place}`).not.toEqual([]);
  }
});

test('each of 200 random bytes of the unpacked archive is found, packed again', async () => {
  const draw = random(2);
  for (let time = 0; time < TIMES; time += 1) {
    const place = Math.floor(draw() * archive.length);
    const tampered = Buffer.from(archive);
    tampered[place] = (archive[place] ?? 0) ^ (1 + Math.floor(draw() * 255));
    expect(await unpackedProblems(tampered), `byte ${place}`).not.toEqual([]);
  }
}, 900_000);

test('a random byte of every file at once: every file is named', async () => {
  const draw = random(3);
  const tampered = Buffer.from(archive);
  const names: string[] = [];
  for (const { path, content } of readTar(archive)) {
    // The manifest would no longer say anything of the others; it is looked at below.
    if (content.length === 0 || path === 'package/dist/manifest.json') continue;
    const place = content.byteOffset - archive.byteOffset + Math.floor(draw() * content.length);
    tampered[place] = (archive[place] ?? 0) ^ (1 + Math.floor(draw() * 255));
    names.push(path.replace(/^package\/(?:dist\/)?/, ''));
  }
  expect(names.length).toBeGreaterThan(400);
  const found = await unpackedProblems(tampered);
  const named = new Set(found.filter(({ check }) => check === 'files').map(({ file }) => file));
  expect(names.filter((name) => !named.has(name))).toEqual([]);
});

test.each(['package.json', 'README.md', 'LICENSE', 'LICENSE-DATA', 'dist/manifest.json'])(
  '20 random bytes of %s are found one by one',
  async (name) => {
    const draw = random(name.length);
    const file = [...readTar(archive)].find(({ path }) => path === `package/${name}`);
    if (file === undefined) throw new Error(`${name} is not packed`);
    for (let time = 0; time < 20; time += 1) {
      const offset = Math.floor(draw() * file.content.length);
      const tampered = Buffer.from(archive);
      const place = file.content.byteOffset - archive.byteOffset + offset;
      tampered[place] = (archive[place] ?? 0) ^ (1 + Math.floor(draw() * 255));
      expect(await unpackedProblems(tampered), `byte ${offset}`).not.toEqual([]);
    }
  },
);

test('whoever writes the manifest anew is found by the integrity, and not without', async () => {
  const files = new Map([...readTar(archive)].map(({ path, content }) => [path, content] as const));
  const readme = files.get('package/README.md');
  const manifest = files.get('package/dist/manifest.json');
  if (readme === undefined || manifest === undefined) throw new Error('not packed');
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const other = Buffer.from(archive);
  const inside = (content: Buffer) => content.byteOffset - archive.byteOffset;
  other[inside(readme)] = 33;
  const forged = Buffer.from(other.subarray(inside(readme), inside(readme) + readme.length));
  const text = manifest.toString('utf8').replace(hash(readme), hash(forged));
  other.write(text, inside(manifest));
  const bytes = gzipSync(other, { level: 9 });
  packed.copy(bytes, 0, 0, 10);
  expect(await problemsOf(bytes)).toEqual([]);
  const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  expect(await problemsOf(bytes, integrity)).toMatchObject([{ check: 'integrity' }]);
});
