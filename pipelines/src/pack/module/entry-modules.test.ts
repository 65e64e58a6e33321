import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { entryModules } from './entry-modules.ts';
import { recordsModule } from './records-module.ts';

test('the entry imports the records that stand beside it', () => {
  const files = entryModules('import { text } from "../generated/records.js";\n', 'x');
  expect(files.get('index.js')).toBe("import { text } from './records.js';\n");
  expect(files.get('records.js')).toBe('x');
});

test('an entry that lost its records is refused', () => {
  expect(() => entryModules('export const dataset = {};', 'x')).toThrow(/generated\/records/);
});

test('the module of the records has no hashes of raw files, and one text between two backticks', () => {
  const text = recordsModule({
    ...packDataset,
    inputs: [{ path: 'raw/x.csv', sha256: 'a'.repeat(64), bytes: 1, rows: null }],
  });
  expect(text).not.toContain('raw/x.csv');
  expect(text.split('`')).toHaveLength(3);
});

// Node reads it byte for byte.
test('every character of the module of the records is one byte', () => {
  const [source] = packDataset.sources;
  if (source === undefined) throw new Error('one is wanted');
  const text = recordsModule({ ...packDataset, sources: [{ ...source, title: '“Año” – 漢 😀' }] });
  expect(Buffer.byteLength(text)).toBe(text.length);
});
