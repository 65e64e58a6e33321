import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../dataset-types.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { canonicalJson } from './canonical-json.ts';
import { diff } from './diff.ts';
import { keyFields, type RecordType, recordTypes } from './record-type.ts';

type Path = readonly (string | number)[];
type Edit = (json: unknown, at: Path) => unknown;

/** Every place inside a JSON value, the value itself left out. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  const inner = entries.flatMap(([key, entry]) => placesIn(entry, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy of a JSON value with the entry at a path replaced, or removed where `make` gives `undefined`. */
function replaceAt(value: unknown, path: Path, make: (old: unknown) => unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return make(value);
  if (Array.isArray(value)) {
    const copy = value.map((entry, index) =>
      index === head ? replaceAt(entry, rest, make) : entry,
    );
    return copy.filter((entry) => entry !== undefined);
  }
  const entries = Object.entries(value as object).map(([key, entry]) => [
    key,
    key === head ? replaceAt(entry, rest, make) : entry,
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
}

const edits: readonly Edit[] = [
  (json, at) => replaceAt(json, at, (old) => (typeof old === 'string' ? `${old}!` : 'other')),
  (json, at) => replaceAt(json, at, (old) => (typeof old === 'number' ? old + 1 : 7)),
  (json, at) => replaceAt(json, at, () => null),
  (json, at) => replaceAt(json, at, () => undefined),
  (json, at) => replaceAt(json, at, (old) => (Array.isArray(old) ? [...old].reverse() : old)),
  (json, at) => replaceAt(json, at, (old) => (Array.isArray(old) ? [...old, ...old] : old)),
  (json, at) => replaceAt(json, at, (old) => (isPlain(old) ? { ...old, constructor: 'new' } : old)),
];

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One random edit of one record, its key left alone. */
const editOfRecord = fc.constantFrom(...recordTypes).chain((type) =>
  fc
    .record({
      index: fc.nat(tinyDataset[type].length - 1),
      place: fc.nat(),
      edit: fc.constantFrom(...edits),
    })
    .map((drawn) => ({ type, ...drawn })),
);

function apply(
  dataset: Dataset,
  { type, index, place, edit }: { type: RecordType; index: number; place: number; edit: Edit },
): Dataset {
  const keys: readonly string[] = keyFields[type];
  const records: readonly unknown[] = dataset[type];
  const places = placesIn(records[index]).filter((path) => !keys.includes(String(path[0])));
  const at = places[place % places.length];
  if (at === undefined) return dataset;
  const changed = records.map((record, other) => (other === index ? edit(record, at) : record));
  return { ...dataset, [type]: changed };
}

/** The records of both datasets that are not the same, as `type key`. */
function differing(before: Dataset, after: Dataset): string[] {
  return recordTypes.flatMap((type) => {
    const keyed = (dataset: Dataset) =>
      new Map(
        (dataset[type] as readonly unknown[]).map((record) => [
          keyFields[type]
            .map((field) => String((record as Record<string, unknown>)[field]))
            .join('/'),
          canonicalJson(record),
        ]),
      );
    const [old, now] = [keyed(before), keyed(after)];
    return [...new Set([...old.keys(), ...now.keys()])]
      .filter((key) => old.get(key) !== now.get(key))
      .map((key) => `${type} ${key}`);
  });
}

function reported(before: Dataset, after: Dataset): string[] {
  return [...new Set(diff(before, after).changes.map(({ record, id }) => `${record} ${id}`))];
}

test('every record that differs is reported and no other, whatever was edited', () => {
  fc.assert(
    fc.property(fc.array(editOfRecord, { minLength: 1, maxLength: 6 }), (drawn) => {
      const after = drawn.reduce(apply, tinyDataset);
      expect(reported(tinyDataset, after).sort()).toEqual(differing(tinyDataset, after).sort());
      expect(reported(after, tinyDataset).sort()).toEqual(differing(after, tinyDataset).sort());
    }),
    { numRuns: 400, seed: 20261100 },
  );
});

test('every single place of every record is watched by every sort of edit', () => {
  for (const type of recordTypes) {
    tinyDataset[type].forEach((_record, index) => {
      const places = placesIn(tinyDataset[type][index]).length;
      for (const edit of edits) {
        for (let place = 0; place < places; place += 1) {
          const after = apply(tinyDataset, { type, index, place, edit });
          expect(reported(tinyDataset, after)).toEqual(differing(tinyDataset, after));
        }
      }
    });
  }
});

test('two edits of one record in different fields give at least two changes', () => {
  const figure = tinyDataset.figures[1] as unknown;
  const fields = placesIn(figure).filter((path) => path.length === 1 && path[0] !== 'id');
  const [change] = edits;
  for (const one of fields) {
    for (const other of fields) {
      if (one[0] === other[0] || change === undefined) continue;
      const of = (...paths: Path[]) => {
        const made = paths.reduce((json, path) => change(json, path), figure);
        return {
          ...tinyDataset,
          figures: tinyDataset.figures.with(1, made as Dataset['figures'][number]),
        };
      };
      const both = diff(tinyDataset, of(one, other)).changes.map(({ path }) => path);
      for (const [field] of [one, other]) {
        expect(both.some((path) => path.split('/')[0] === field)).toBe(true);
      }
    }
  }
});

test('a permutation of records is no difference', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...tinyDataset.figures], { minLength: 4 }), (figures) => {
      expect(diff(tinyDataset, { ...tinyDataset, figures }).changes).toEqual([]);
    }),
    { numRuns: 30, seed: 1 },
  );
});
