import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../change/change.ts';
import { changeClasses } from '../change/change-classes.ts';
import type { Dataset, Redirect } from '../dataset-types.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { canonicalJson } from './canonical-json.ts';
import { deepEqual, isFields } from './deep-equal.ts';
import { diff } from './diff.ts';
import { keyFields, type RecordType, recordTypes } from './record-type.ts';

type Json = Record<string, unknown>;
type Tables = Map<RecordType, Map<string, Json>>;

const keyOf = (type: RecordType, record: Json) =>
  keyFields[type].map((field) => String(record[field])).join('/');

function tablesOf(dataset: Dataset): Tables {
  return new Map(
    recordTypes.map((type) => [
      type,
      new Map(
        (JSON.parse(JSON.stringify(dataset[type])) as Json[]).map((record) => [
          keyOf(type, record),
          record,
        ]),
      ),
    ]),
  );
}

function datasetOf(tables: Tables): Dataset {
  const lists = recordTypes.map((type) => [type, [...(tables.get(type)?.values() ?? [])]]);
  return { edition: tinyDataset.edition, ...Object.fromEntries(lists) } as Dataset;
}

/** Copies one place of the new record into the old one: the field that a path names, no more. */
function copyPlace(old: Json, now: Json, path: readonly string[]): void {
  const [head = '', ...rest] = path;
  const [mine, other] = [old[head], now[head]];
  if (rest.length > 0 && isFields(mine) && isFields(other))
    copyPlace(mine as Json, other as Json, rest);
  else if (other === undefined) delete old[head];
  else old[head] = other;
}

/** What a diff says, done to the old dataset; the new one is looked at nowhere but at the places that it names. */
function applied(before: Dataset, after: Dataset, changes: readonly Change[]): Tables {
  const tables = tablesOf(before);
  const target = tablesOf(after);
  for (const { record, id, path, after: content } of changes) {
    if (record === 'dataset') continue;
    const [mine, other] = [tables.get(record), target.get(record)];
    if (mine === undefined || other === undefined) throw new Error(`no ${record}`);
    // The summary of a redirect looks like the mark of a record that has one.
    const mark = record !== 'redirects' && isFields(content) ? content : {};
    const aim = mark.redirect === 'moved' ? String(mark.to) : id;
    const now = other.get(aim);
    if (path === '') {
      mine.delete(id);
      for (const key of mark.redirect === 'split' ? (mark.to as string[]) : [aim]) {
        const arrived = other.get(key);
        if (arrived !== undefined && !mine.has(key)) mine.set(key, arrived);
      }
      continue;
    }
    const old = mine.get(id);
    // What a moved record says differently is told under its old id, and came with the move.
    if (old === undefined || now === undefined) continue;
    const [field = '', ...rest] = path.split('/');
    if (field === 'vintages') {
      copyPlace(old, now, ['vintages']);
      copyPlace(old, now, ['current']);
    } else if (field === 'current' || field === 'uncertainty') copyPlace(old, now, [field]);
    else copyPlace(old, now, [field, ...rest]);
  }
  return tables;
}

const values = [null, '', 'other', 0, 7, -1.5, true, [], {}, ['x'], { kind: 'point', value: 3 }];
const seeds = fc.record({
  type: fc.constantFrom(...recordTypes),
  pick: fc.nat(),
  place: fc.nat(),
  kind: fc.constantFrom('set', 'set', 'set', 'drop', 'add', 'remove', 'move', 'split', 'reverse'),
  value: fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 5 })),
});
type Seed = typeof seeds extends fc.Arbitrary<infer Of> ? Of : never;

/** Does one edit to the tables, keys left alone. */
function edit(tables: Tables, { type, pick, place, kind, value }: Seed): void {
  const table = tables.get(type);
  const keys = [...(table?.keys() ?? [])];
  const key = keys[pick % Math.max(1, keys.length)];
  const record = table?.get(key ?? '');
  if (table === undefined || key === undefined || record === undefined) return;
  const fresh = (name: string): Json => {
    const [first = 'id'] = [...keyFields[type]].reverse();
    return { ...structuredClone(record), [first]: `${String(record[first])}-${name}${place % 50}` };
  };
  const redirect = (entry: Redirect) => {
    if (type !== 'redirects') tables.get('redirects')?.set(entry.id, entry as unknown as Json);
  };
  switch (kind) {
    case 'add': {
      const made = fresh('n');
      if (!table.has(keyOf(type, made))) table.set(keyOf(type, made), made);
      return;
    }
    case 'remove':
      table.delete(key);
      return;
    case 'move': {
      const made = fresh('m');
      const to = keyOf(type, made);
      if (keyFields[type][0] !== 'id' || type === 'redirects' || table.has(to)) return;
      table.delete(key);
      table.set(to, made);
      redirect({ id: key, kind: 'moved', to, reason: 'r', since: '2026.12' });
      return;
    }
    case 'split': {
      const parts = [fresh('a'), fresh('b')];
      const to = parts.map((part) => keyOf(type, part));
      if (keyFields[type][0] !== 'id' || type === 'redirects' || to.some((id) => table.has(id)))
        return;
      table.delete(key);
      for (const part of parts) table.set(keyOf(type, part), part);
      redirect({ id: key, kind: 'split', to, reason: 'r', since: '2026.12' });
      return;
    }
    default: {
      // Where a redirect leads is checked on reading: without a list of ids there is nothing to follow.
      const fixed: readonly string[] =
        type === 'redirects' ? ['id', 'kind', 'to'] : keyFields[type];
      const places = placesIn(record).filter(([head]) => !fixed.includes(head ?? ''));
      const path = places[place % Math.max(1, places.length)];
      if (path !== undefined) editAt(record, path, kind, structuredClone(value));
    }
  }
}

function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function editAt(record: Json, path: readonly string[], kind: Seed['kind'], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, name) => (at as Json)[name], record);
  const name = path.at(-1) ?? '';
  const own = parent as Json;
  if (kind === 'reverse' && Array.isArray(own[name])) own[name].reverse();
  else if (kind === 'drop') {
    if (Array.isArray(parent)) parent.splice(Number(name), 1);
    else delete own[name];
  } else own[name] = value;
}

/** Every leaf of a dataset as a row of a flat table: type, key, place and content. */
function flatRows(dataset: Dataset): Set<string> {
  const rows = new Set<string>();
  for (const [type, table] of tablesOf(dataset)) {
    for (const [key, record] of table) {
      rows.add(`${type}\t${key}`);
      for (const path of placesIn(record)) {
        const at = path.reduce<unknown>((from, name) => (from as Json)[name], record);
        const leaf = typeof at !== 'object' || at === null || Object.keys(at).length === 0;
        if (leaf) rows.add(`${type}\t${key}\t${path.join('/')}\t${canonicalJson(at)}`);
      }
    }
  }
  return rows;
}

function rowsThatDiffer(before: Dataset, after: Dataset): Set<string> {
  const [old, now] = [flatRows(before), flatRows(after)];
  const differ = [...old]
    .filter((row) => !now.has(row))
    .concat([...now].filter((row) => !old.has(row)));
  return new Set(differ.map((row) => row.split('\t').slice(0, 2).join(' ')));
}

test('20,000 random edits: the diff done to the old gives the new, and nothing equal is named', () => {
  let edits = 0;
  const classes = new Set<string>();
  const types = new Set<string>();
  fc.assert(
    fc.property(fc.array(seeds, { minLength: 4, maxLength: 4 }), (drawn) => {
      const tables = tablesOf(tinyDataset);
      for (const seed of drawn) {
        edit(tables, seed);
        edits += 1;
      }
      const after = datasetOf(tables);
      const { changes } = diff(tinyDataset, after);
      for (const change of changes) {
        classes.add(change.class);
        types.add(change.record);
      }
      const result = applied(tinyDataset, after, changes);
      for (const type of recordTypes) {
        const sorted = (of: Tables) => canonicalJson(Object.fromEntries(of.get(type) ?? []));
        expect(sorted(result), type).toBe(sorted(tablesOf(after)));
      }
      const differ = rowsThatDiffer(tinyDataset, after);
      const moved = new Set(
        changes.flatMap(({ record, after: content }) =>
          isFields(content) && 'redirect' in content
            ? [content.to].flat().map((to) => `${record} ${to}`)
            : [],
        ),
      );
      const named = new Set(changes.map(({ record, id }) => `${record} ${id}`));
      for (const row of named) expect(differ, row).toContain(row);
      for (const row of differ) expect(named.has(row) || moved.has(row), row).toBe(true);
      for (const { class: name, before, after: content, path } of changes) {
        // A field that held null and went is null on both sides; its class says that it went.
        if (name === 'schema-changed') continue;
        const inPlace = path.startsWith('vintages/') || path.startsWith('current/');
        if (!inPlace) expect(deepEqual(before, content), path).toBe(false);
      }
    }),
    { numRuns: 5_000, seed: 20261100 },
  );
  expect(edits).toBe(20_000);
  expect([...classes].sort()).toEqual([...changeClasses].sort());
  expect([...types].sort()).toEqual([...recordTypes].sort());
});
