import { expect, test } from 'vitest';
import type { Change, Tier } from './change.ts';
import { rank } from './rank.ts';

const change = (id: string, rest: Partial<Change> = {}): Change => ({
  record: 'figures',
  id,
  class: 'vintage-added',
  path: '',
  before: null,
  after: null,
  coverage: 'kept',
  semver: 'minor',
  ...rest,
});
const order = (...changes: readonly Change[]) => {
  const ranked = rank(changes).map(({ id }) => id);
  // In whatever order they come.
  expect(rank(changes.toReversed()).map(({ id }) => id)).toEqual(ranked);
  return ranked;
};

test('lost coverage comes first, then the version step', () => {
  const lost = change('z', { coverage: 'lost', semver: 'patch' });
  const steps = (['patch', 'minor', 'major'] as const).map((semver) => change(semver, { semver }));
  expect(order(...steps, lost)).toEqual(['z', 'major', 'minor', 'patch']);
});

test('what cannot be scored stands beside the large revisions, what has no size at the end', () => {
  const tiers: readonly Tier[] = ['small', 'medium', 'unscoreable', 'large'];
  const scored = tiers.map((tier) =>
    change(tier, { tier, size: tier === 'unscoreable' ? null : 0.1 }),
  );
  expect(order(change('a'), ...scored)).toEqual(['large', 'unscoreable', 'medium', 'small', 'a']);
});

test('of one tier the larger revision comes first, then the class, the record type, the id and the path', () => {
  const large = (id: string, size: number) => change(id, { tier: 'large', size });
  expect(order(large('a', 0.2), large('b', 0.9))).toEqual(['b', 'a']);
  expect(order(change('a', { class: 'status-changed' }), change('b'))).toEqual(['b', 'a']);
  expect(order(change('a'), change('b', { record: 'sources' }))).toEqual(['b', 'a']);
  expect(order(change('b'), change('a'))).toEqual(['a', 'b']);
  expect(
    rank([change('a', { path: 'b' }), change('a', { path: 'a' })]).map(({ path }) => path),
  ).toEqual(['a', 'b']);
});
