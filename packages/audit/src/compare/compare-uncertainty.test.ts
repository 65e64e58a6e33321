import { expect, test } from 'vitest';
import type { UncertaintyComponent } from '../dataset-types.ts';
import { compareUncertainty } from './compare-uncertainty.ts';

type Size = NonNullable<UncertaintyComponent['size']>;
const sampling = (size?: Partial<Size>): UncertaintyComponent => ({
  kind: 'sampling',
  direction: 'either',
  statedBy: 'curator',
  note: 'Fitted.',
  ...(size === undefined ? {} : { size: { low: -40, high: 40, level: 0.95, ...size } }),
});
const coverage: UncertaintyComponent = { ...sampling(), kind: 'coverage', direction: 'under' };
const changes = (before: readonly UncertaintyComponent[], after: readonly UncertaintyComponent[]) =>
  [...compareUncertainty(before, after)].map((change) => [change.class, change.path]);

test('an error with a size widens by coming and narrows by going; one without is a judgement', () => {
  expect(changes([coverage], [coverage, sampling({})])).toEqual([
    ['interval-widened', 'uncertainty/sampling'],
  ]);
  expect(changes([coverage, sampling({})], [coverage])).toEqual([
    ['interval-narrowed', 'uncertainty/sampling'],
  ]);
  expect(changes([], [coverage])).toEqual([['grade-changed', 'uncertainty/coverage']]);
  expect(changes([coverage], [])).toEqual([['grade-changed', 'uncertainty/coverage']]);
});

test.each<[string, Partial<Size> | undefined, Partial<Size> | undefined, string]>([
  ['comes', undefined, {}, 'interval-widened'],
  ['goes', {}, undefined, 'interval-narrowed'],
  ['grows by one', {}, { high: 41 }, 'interval-widened'],
  ['shrinks by less than one', {}, { low: -39.5 }, 'interval-narrowed'],
  ['moves', {}, { low: -39, high: 41 }, 'bound-changed'],
])('a size that %s', (_, before, after, name) => {
  expect(changes([sampling(before)], [sampling(after)])).toEqual([
    [name, 'uncertainty/sampling/size'],
  ]);
});

test('widths of two levels are not compared', () => {
  const [change] = changes([sampling({})], [sampling({ low: -80, high: 80, level: 0.99 })]);
  expect(change).toEqual(['bound-changed', 'uncertainty/sampling/size']);
});

test('another direction is another judgement, another note is none, another order is told', () => {
  expect(changes([coverage], [{ ...coverage, direction: 'unknown' }])).toEqual([
    ['grade-changed', 'uncertainty/coverage/direction'],
  ]);
  expect(changes([coverage], [{ ...coverage, note: 'Other words.' }])).toEqual([
    ['metadata-changed', 'uncertainty/coverage/note'],
  ]);
  expect(changes([coverage, sampling()], [sampling(), coverage])).toEqual([
    ['metadata-changed', 'uncertainty'],
  ]);
  expect(changes([coverage, sampling()], [coverage, sampling()])).toEqual([]);
});
