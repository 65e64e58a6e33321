import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordTypes } from '@darkfigure/schema';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { serialize } from '../stages/write/serialize.ts';
import { packDataset } from './fixture/pack-dataset.ts';
import { readData } from './read-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'darkfigure-read-data-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  for (const [name, text] of serialize(packDataset)) writeFileSync(join(folder, name), text);
});
const file = join(folder, 'publications.jsonl');

test('what was written is read again, record for record', () => {
  const read = readData(folder);
  expect(Object.keys(read).sort()).toEqual(['edition', ...Object.keys(recordTypes)].sort());
  // Written, a record has no key without a value.
  expect(read).toEqual(JSON.parse(JSON.stringify(packDataset)));
});

test('a record that is not as the schema says is told by its file and line, and by what is wrong in it', () => {
  const [line = ''] = readFileSync(file, 'utf8').split('\n');
  const wrong = JSON.stringify({ ...(JSON.parse(line) as object), published: 'soon', title: 5 });
  // An empty line is no record, and still a line.
  writeFileSync(file, `${line}\n\n${wrong}\n`);
  expect(() => readData(folder)).toThrow(
    /^publications\.jsonl:3: .*title: .+; published: |^publications\.jsonl:3: .*published: .+; title: /,
  );
});

test('a file that is missing is no empty list', () => {
  rmSync(file);
  expect(() => readData(folder)).toThrow(/publications\.jsonl/);
});
