import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { Issue } from '../../issue/issue.ts';
import { readBytes } from './read-bytes.ts';
import { wholeLines } from './whole-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'darkfigure-read-'));
const file = join(folder, 't.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('pieces of whole lines are the file, whatever their size', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '💠', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 12 }), (text, size) => {
      writeFileSync(file, text);
      const pieces = Array.from(wholeLines(file, size), (piece) => piece.toString('utf8'));
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces.slice(0, -1)) expect(piece.endsWith('\n')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

/** More lines than one piece holds, and what is told of them. */
const lines = Array.from({ length: 20_000 }, (_, index) => `${index},é\n`);
const issuesOf = (...at: readonly (readonly [line: number, text: string | Buffer])[]) => {
  const written = new Map(at);
  writeFileSync(
    file,
    Buffer.concat(lines.map((line, index) => Buffer.from(written.get(index + 1) ?? line))),
  );
  const issues: Issue[] = [];
  readBytes(file, 't.csv', issues);
  return issues.map(({ code, line, column }) => [code, line, column]);
};

test('a sound file has the hash of its bytes', () => {
  const text = lines.join('');
  writeFileSync(file, text);
  expect(readBytes(file, 't.csv', [])).toEqual({
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
  });
});

test('a fault far below has its line and its column in characters', () => {
  expect(issuesOf([19_000, 'éé\rx\n'])).toEqual([['carriage-return', 19_000, 3]]);
  expect(issuesOf([19_000, Buffer.from([0xc3, 0xa9, 0x61, 0xe9, 10])])).toEqual([
    ['not-utf-8', 19_000, 3],
  ]);
  expect(issuesOf([19_000, 'é\u200b\n'], [19_001, '\u0000\n'])).toEqual([
    ['control-character', 19_000, 2],
  ]);
  expect(issuesOf([19_000, `${'x'.repeat(40_000)}\n`])).toEqual([['line-too-long', 19_000, 1]]);
});

test('of several faults the gravest is told, wherever it stands', () => {
  expect(issuesOf([7, 'a\u0000\n'], [19_000, 'a\r\n'])).toEqual([['carriage-return', 19_000, 2]]);
  expect(issuesOf([7, 'a\r\n'], [19_000, Buffer.from([0xff, 10])])).toEqual([
    ['not-utf-8', 19_000, 1],
  ]);
  // A mark in the midst of a file is no byte order mark.
  expect(issuesOf([19_000, '\ufeffa\n'])).toEqual([['control-character', 19_000, 1]]);
});
