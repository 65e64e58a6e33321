import { expect, test } from 'vitest';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { lockText } from './figure-lock.ts';
import { LockError } from './lock-error.ts';
import { makeLock } from './make-lock.ts';
import { parseLock } from './parse-lock.ts';

const { lock } = makeLock(['hotline/cases/aa/2022', 'claim/everyone'], tinyDataset, {
  name: '@darkfigure/dataset',
  version: '1.0.0',
});
const whole = JSON.parse(lockText(lock));

function refused(text: string): readonly string[] {
  try {
    parseLock(text, 'a.json');
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    expect([error.code, error.message.startsWith('a.json:')]).toEqual(['bad-lock', true]);
    return error.issues.map(({ message }) => message);
  }
  return [];
}

test('a lock comes back from its file as it was, with a version or without', () => {
  expect(parseLock(lockText(lock))).toEqual(lock);
  const unversioned = { ...lock, dataset: { ...lock.dataset, version: null } };
  expect(parseLock(lockText(unversioned))).toEqual(unversioned);
});

test('what is no lock is refused with what is wrong', () => {
  expect(refused('<<<<<<< ours')).toEqual([
    'not JSON: expected a value, found "<" (a merge that was not resolved?)',
  ]);
  expect(refused(JSON.stringify({ ...whole, format: 'darkfigure-lock/9' }))).toEqual([
    'format: "darkfigure-lock/9" is not darkfigure-lock/1, the one that this version reads',
  ]);
  for (const text of ['null', '[]', '7', '{}']) expect(refused(text).length).toBeGreaterThan(0);
});

/** Every place of a lock, as the keys that lead to it. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...path, key]);
}

/** What a reading’s value and a scope may leave out, or hold as nothing. */
const isFree = (path: readonly string[]) =>
  ['denominator', 'rounding', 'start', 'end', 'version'].includes(path.at(-1) ?? '');

test('a field that is lost, or of another sort, is refused wherever it stands', () => {
  const places = [...placesIn(whole)].filter((path) => !isFree(path));
  expect(places.length).toBeGreaterThan(40);
  for (const path of places) {
    for (const edit of ['lose', 'replace'] as const) {
      const copy = JSON.parse(JSON.stringify(whole));
      const parent = path.slice(0, -1).reduce((each, key) => each[key], copy);
      const key = path.at(-1) ?? '';
      // A list may well be shorter by one.
      if (edit === 'lose' && Array.isArray(parent)) continue;
      if (edit === 'lose') delete parent[key];
      else parent[key] = { no: 'such thing' };
      expect([edit, ...path, refused(JSON.stringify(copy)).length > 0]).toEqual([
        edit,
        ...path,
        true,
      ]);
    }
  }
});
