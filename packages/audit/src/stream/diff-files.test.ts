import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { diff } from '../compare/diff.ts';
import { OrderError } from '../compare/order-error.ts';
import { recordKey, recordTypes } from '../compare/record-type.ts';
import type { Dataset } from '../dataset-types.ts';
import { type Editable, edited } from '../fixture/edited.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { datasetFiles, packedDataFiles, writeFiles } from '../fixture/write-dataset.ts';
import { diffFiles, diffFilesByTurns } from './diff-files.ts';
import { openRecords } from './record-cursor.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-stream-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder with every file sorted by key, as it is published. */
function folder(name: string, dataset: Dataset, filesOf = datasetFiles): string {
  const sorted = Object.fromEntries(
    recordTypes.map((type) => [
      type,
      [...dataset[type]].sort((a, b) =>
        recordKey(type, a as never) < recordKey(type, b as never) ? -1 : 1,
      ),
    ]),
  );
  return writeFiles(join(root, name), filesOf({ ...dataset, ...sorted }));
}

const edits: readonly ((draft: Editable<Dataset>) => void)[] = [
  () => {},
  (draft) => {
    draft.edition = '2026.12';
    draft.figures.splice(0, 1);
  },
  (draft) => {
    const [figure] = draft.figures;
    const id = 'hotline/cases/aa/zz';
    if (figure === undefined) throw new Error('the fixture is too small');
    draft.redirects.push({ id: figure.id, kind: 'moved', to: id, reason: 'r', since: '2026.12' });
    draft.figures[0] = { ...figure, id, notes: ['é ü'] };
  },
  (draft) => {
    const [, figure] = draft.figures;
    draft.redirects.push({
      id: 'hotline/cases/aa/2021',
      kind: 'moved',
      to: figure?.id ?? '',
      reason: 'Into one that was there.',
      since: '2026.12',
    });
    draft.figures.splice(0, 1);
  },
];

test.each(edits.map((edit, at) => [at, edit] as const))(
  'says what comparing in memory says: edit %i',
  (at, edit) => {
    const after = edited(tinyDataset, edit);
    const [old, now] = [folder(`old-${at}`, tinyDataset), folder(`new-${at}`, after)];
    const text = (changes: Iterable<object>) =>
      Array.from(changes, (change) => JSON.stringify({ ...change, cause: undefined })).sort();
    expect(text(diffFiles(old, now))).toEqual(text(diff(tinyDataset, after).changes));
    expect(text(diffFiles(now, old))).toEqual(text(diff(after, tinyDataset).changes));
    const packed = folder(`packed-${at}`, after, packedDataFiles);
    expect(text(diffFiles(old, packed))).toEqual(text(diff(tinyDataset, after).changes));
    expect([...diffFiles(now, packed)]).toEqual([]);
  },
);

test('whoever reads equal files hears from them, and of nothing else', () => {
  const [figure] = tinyDataset.figures;
  if (figure === undefined) throw new Error('the fixture is too small');
  const figures = Array.from({ length: 9000 }, (_, at) => ({
    ...figure,
    id: `hotline/cases/aa/${String(at).padStart(5, '0')}`,
  }));
  const [old, now] = [
    folder('long', { ...tinyDataset, figures }),
    folder('long-noted', {
      ...tinyDataset,
      figures: figures.map((entry, at) => (at === 8000 ? { ...entry, notes: ['Other.'] } : entry)),
    }),
  ];
  expect([...diffFilesByTurns(old, old)]).toEqual([null, null]);
  expect([...diffFiles(old, old)]).toEqual([]);
  expect(Array.from(diffFilesByTurns(old, now), (change) => change?.id ?? null)).toEqual([
    null,
    'hotline/cases/aa/08000',
    null,
  ]);
});

test('lines that are out of order are refused, and not compared wrongly', () => {
  const unsorted = folder('unsorted', tinyDataset);
  const files = datasetFiles(tinyDataset);
  const lines = (files.get('figures.jsonl') ?? '').trim().split('\n').reverse();
  writeFileSync(join(unsorted, 'figures.jsonl'), lines.join('\n'));
  expect(() => [...diffFiles(unsorted, unsorted)]).toThrow(OrderError);
});

test('lines are read whole, whatever falls on the end of a part', () => {
  const path = join(root, 'lines');
  for (const length of [0, 1, 1048574, 1048575, 1048576, 1048577, 3000000]) {
    const lines = ['a', 'x'.repeat(length), '', 'last'];
    writeFileSync(path, lines.join('\n'));
    const cursor = openRecords({ path, framing: 'jsonl' }, 4_000_000);
    const read: string[] = [];
    while (cursor.next()) read.push(cursor.buffer.toString('utf8', cursor.start, cursor.end));
    cursor.close();
    expect(read).toEqual(lines);
  }
});

const inputs = (paths: readonly string[]) =>
  paths.map((path) => `${JSON.stringify({ path, sha256: '' })}\n`).join('');

test('files of random records are joined as maps of them are', () => {
  const [old, now] = [folder('random-old', tinyDataset), folder('random-new', tinyDataset)];
  // Keys that are no plain text, and keys at whose start others stand.
  const key = fc.constantFrom(
    'a',
    'a/b',
    'ab',
    'b"',
    'b\\',
    'é',
    '\u{1f600}',
    '\uffee',
    'z'.repeat(300),
  );
  const side = fc.dictionary(key, fc.constantFrom('', 'x'), { maxKeys: 9 });
  const write = (place: string, records: Readonly<Record<string, string>>) => {
    const lines = Object.entries(records)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, sha256]) => `${JSON.stringify({ path, sha256 })}\n`);
    writeFileSync(join(place, 'inputs.jsonl'), lines.join(''));
  };
  fc.assert(
    fc.property(side, side, (before, after) => {
      write(old, before);
      write(now, after);
      const told = [...diffFiles(old, now)].map(({ id, path }) => `${id} ${path}`);
      const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      const expected = keys.flatMap((name) => {
        const [mine, other] = [before[name], after[name]];
        if (mine === other) return [];
        return [mine === undefined || other === undefined ? `${name} ` : `${name} sha256`];
      });
      expect(told.sort()).toEqual(expected.sort());
    }),
    { numRuns: 150, seed: 8 },
  );
});

test.each<[string, readonly string[]]>([
  ['unsorted', ['a', 'c', 'b']],
  ['unsorted', ['b', 'a']],
  ['unsorted', ['é', 'a']],
  ['unsorted', ['\uffee', '\u{1f600}']],
  ['duplicate-key', ['a', 'b', 'b']],
  ['duplicate-key', ['é', 'é']],
])('%s: %j is refused, though both sides say the same', (code, paths) => {
  const place = folder('order', tinyDataset);
  const sound = folder('order-sound', tinyDataset);
  writeFileSync(join(place, 'inputs.jsonl'), inputs(paths));
  for (const [before, after] of [
    [place, place],
    [sound, place],
    [place, sound],
  ] as const) {
    const run = () => [...diffFiles(before, after)];
    expect(run).toThrow(OrderError);
    expect(run).toThrow(expect.objectContaining({ code }));
    expect(run).toThrow(`${join(place, 'inputs.jsonl')}:${paths.length}: `);
  }
});
