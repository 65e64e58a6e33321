import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claim, errorOf, figure, files, place, withField } from '../fixture/load-box.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { packedDataFiles, writeFiles } from '../fixture/write-dataset.ts';

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

test('a missing file is never read as an empty one', async () => {
  const some = new Map(files);
  some.delete('figures.jsonl');
  expect((await errorOf(writeFiles(place(), some))).issues).toEqual([
    { file: 'figures.jsonl', line: null, message: 'the file is missing' },
  ]);
});
