import { expect, test } from 'vitest';
import { packTar, paxRecord, type TarEntry } from '../fixture/pack-tar.ts';
import { readTar } from './read-tar.ts';
import { TarError } from './tar-error.ts';
import { paxPath } from './tar-pax.ts';

const read = (archive: Buffer) =>
  Array.from(readTar(archive), ({ path, content }) => [path, content.toString()]);
const entries = (...of: readonly TarEntry[]) => packTar(of);
function errorOf(act: () => unknown): TarError {
  try {
    act();
  } catch (error) {
    if (error instanceof TarError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
/** Writes the sum of a header anew, as POSIX has it: with blanks in its own place. */
function summed(archive: Buffer, at = 0): Buffer {
  const header = archive.subarray(at, at + 512);
  header.write('        ', 148);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return archive;
}
const file = { path: 'package/a', content: 'x' };
const other = { path: 'package/b', content: 'y' };

test('files come in their order with what is in them, folders do not', () => {
  const sizes = [0, 1, 511, 512, 513, 1024];
  const made = sizes.map((size) => ({ path: `f${size}`, content: 'x'.repeat(size) }));
  const folders = ['package/', './', './/', './package/'].map((path) => ({ path, type: '5' }));
  expect(read(entries(...folders.filter(({ path }) => path !== './/'), ...made))).toEqual(
    made.map(({ path, content }) => [path, content]),
  );
  expect(read(Buffer.alloc(1024))).toEqual([]);
  // Older archives have no letter for a file.
  expect(read(summed(entries({ ...file, type: '\0' })))).toEqual([['package/a', 'x']]);
  expect(read(entries({ path: './package/a' }))).toEqual([['package/a', '']]);
});

test('an archive ends with its mark and holds nothing behind it', () => {
  const whole = entries(file);
  expect(errorOf(() => read(packTar([file], false))).code).toBe('bad-archive');
  for (const at of [whole.length - 1, whole.length - 1024 + 512, whole.length - 512]) {
    const tail = Buffer.from(whole);
    tail[at] = 1;
    expect(errorOf(() => read(tail)).message).toBe('something stands behind the end mark');
  }
  expect(errorOf(() => read(Buffer.concat([whole, Buffer.from('x')]))).code).toBe('bad-archive');
  // More of nothing is nothing.
  expect(read(Buffer.concat([whole, Buffer.alloc(700)]))).toEqual([['package/a', 'x']]);
});

test('an entry is cut off, or has something between it and the next: each is said with its name', () => {
  const whole = entries(file, other);
  for (const at of [512 + 1, 1023]) {
    const between = Buffer.from(whole);
    between[at] = 1;
    expect(errorOf(() => read(between))).toMatchObject({
      code: 'bad-archive',
      entry: 'package/a',
      message: 'something stands between the entries',
    });
  }
  const cut = entries({ path: 'a', content: 'x'.repeat(600) }).subarray(0, 512 + 599);
  expect(errorOf(() => read(cut))).toMatchObject({ entry: 'a', message: 'the entry is cut off' });
});

test('every byte of a header counts in its sum, those of the sum as blanks', () => {
  const whole = entries(file);
  for (let at = 0; at < 512; at += 1) {
    // What is behind the number of the sum is not read.
    if (at > 154 && at < 156) continue;
    const changed = Buffer.from(whole);
    changed[at] = (whole[at] ?? 0) ^ 1;
    if (at === 155) continue;
    expect(() => read(changed), `byte ${at}`).toThrow(TarError);
  }
});

test('a sum may fill its field', () => {
  const archive = entries(file);
  const sum = archive.toString('latin1', 148, 154);
  archive.write(`00${sum}`, 148, 'latin1');
  expect(read(archive)).toEqual([['package/a', 'x']]);
});

test.each<[string, boolean]>([
  ['0000000001\0 ', true],
  ['         1\0\0', true],
  ['1          \0', true],
  ['000000000001', true],
  ['0000000000x\0', false],
  ['00000000008\0', false],
  ['-0000000001\0', false],
  ['\0\0\0\0\0\0\0\0\0\0\0\0', false],
  ['0000000001 1', false],
])('a size is octal digits: %j', (digits, fine) => {
  const archive = entries(file);
  archive.write(digits, 124, 'latin1');
  const act = () => read(summed(archive));
  if (fine) expect(act()).toEqual([['package/a', 'x']]);
  else expect(errorOf(act).message).toBe('a header holds a number that is none');
});

test('a long name may stand in two fields, where the archive is of ustar', () => {
  const archive = entries(file);
  archive.write('deep/er', 345);
  expect(read(summed(archive))).toEqual([['deep/er/package/a', 'x']]);
  archive.write('other\0', 257);
  expect(read(summed(archive))).toEqual([['package/a', 'x']]);
  // A name may fill its field to the last byte, and the next field is none of it.
  const full = 'n'.repeat(100);
  expect(read(summed(entries({ path: full, content: 'x' })))).toEqual([[full, 'x']]);
  const nameless = Buffer.from(entries(file));
  nameless[0] = 0xff;
  expect(errorOf(() => read(summed(nameless))).message).toBe('a name is not UTF-8');
});

test('a name of a pax header is that of the next entry alone', () => {
  const pax = { path: 'PaxHeader', type: 'x', content: paxRecord('path', 'long/name') };
  const time = { path: 'PaxHeader', type: 'x', content: paxRecord('mtime', '1') };
  const global = { path: 'PaxHeader', type: 'g', content: paxRecord('comment', 'c') };
  expect(read(entries(pax, file, other))).toEqual([
    ['long/name', 'x'],
    ['package/b', 'y'],
  ]);
  expect(read(entries(pax, time, global, file))).toEqual([['long/name', 'x']]);
  expect(read(entries(pax, { path: 'package/', type: '5' }, file))).toEqual([['package/a', 'x']]);
  const all = { ...global, content: paxRecord('path', 'one/name') };
  expect(errorOf(() => read(entries(all, file)))).toMatchObject({
    code: 'unsafe-archive',
    message: 'one path for every entry',
  });
});

test('what a pax header says is read to its end', () => {
  const bytes = (text: string) => Buffer.from(text);
  expect(paxPath(bytes(''))).toBeNull();
  expect(paxPath(bytes(paxRecord('mtime', '1')))).toBeNull();
  expect(paxPath(bytes(paxRecord('path', 'a=b=c')))).toBe('a=b=c');
  expect(paxPath(bytes(paxRecord('path', 'é“')))).toBe('é“');
  expect(paxPath(bytes(paxRecord('path', 'a') + paxRecord('mtime', '1')))).toBe('a');
  expect(paxPath(bytes(paxRecord('path', 'a') + paxRecord('path', 'b')))).toBe('b');
  // The shortest that says anything: a key of one letter without a value.
  expect(paxPath(bytes('5 a=\n'))).toBeNull();
  for (const key of ['size', 'linkpath'])
    expect(
      errorOf(() => paxPath(bytes(paxRecord('mtime', '1') + paxRecord(key, '1')))),
    ).toMatchObject({
      code: 'unsafe-archive',
      message: `a pax header sets ${key}`,
    });
});

test.each([
  'path=a\n',
  ' path=a\n',
  'x path=a\n',
  '8 path=a\n',
  '11 path=a\n',
  '9 path=ab',
  '0 path=a\n',
  '2 \n',
  '-9 path=a\n',
  '9path=aa\n',
  '9 path=a\nx',
  '9.0 path=a\n',
  '1234567890 path=a\n',
])('a pax header of another length than it says is damaged: %j', (text) => {
  expect(errorOf(() => paxPath(Buffer.from(text)))).toMatchObject({
    code: 'bad-archive',
    entry: null,
    message: 'a pax header is damaged',
  });
});

test.each(['..', '../a', 'a/..', 'a/../b', 'a/./b', 'a//b', '/a', '.', '', 'a\\b', 'C:/a', 'c:a'])(
  'a path that could lead out is refused, of a file: %j',
  (path) => {
    expect(errorOf(() => read(entries({ path, content: 'x' })))).toMatchObject({
      code: 'unsafe-archive',
      message: 'the path leads out of the archive',
    });
  },
);

test.each(['..', 'a/../..', '/a/', 'C:/'])('and of a folder: %j', (path) => {
  expect(errorOf(() => read(entries({ path, type: '5' }, file))).code).toBe('unsafe-archive');
});

test.each(['a..', '..a', 'a/.b', 'CC:/a', '...', 'a b', '1:b'])(
  'a path that only looks like it is read: %j',
  (path) => {
    expect(read(entries({ path, content: 'x' }))).toEqual([[path, 'x']]);
  },
);

test('one path stands once, however it is written, and other types are refused by name', () => {
  expect(errorOf(() => read(entries(file, { path: './package/a' })))).toMatchObject({
    code: 'unsafe-archive',
    entry: 'package/a',
    message: 'the entry stands twice',
  });
  for (const type of ['1', '2', '3', '4', '6', '7', 'L', 'K', 'S', 'D'])
    expect(errorOf(() => read(entries({ ...file, type })))).toMatchObject({
      code: 'unsafe-archive',
      entry: 'package/a',
      message: `entry type "${type}" is refused`,
    });
});
