import { expect, test } from 'vitest';
import type { AppliedAssumption } from '../arithmetic/applied-assumption.ts';
import type { Derived } from '../arithmetic/derived.ts';
import type { Value } from '../catalog/dataset-types.ts';
import { english } from '../text/locale-format.ts';
import { assumptionText, surenessOf } from './derived-limits.ts';

const range: Value = { kind: 'range', low: 1, high: 2, basis: 'derived' };
const atMost: Value = { kind: 'bound', op: 'le', value: 2 };
const sure = (value: Value, level?: number, rest: Partial<Derived> = {}) =>
  surenessOf({ value, level, ...rest } as Derived, english()).join('; ');

test.each([
  ['a range', range],
  ['a bound', atMost],
])('%s says how sure its ends are, unless they are certain', (_, value) => {
  expect(sure(value, 0.9)).toBe('at least 90% sure');
  expect(sure(value)).toMatch(/^nobody has said/);
  expect(sure(value, 1)).toBe('');
});

test('an interval says its level itself, and a number has no ends', () => {
  expect(sure({ kind: 'point', value: 1 }, 0.9)).toBe('');
  const interval = { kind: 'interval', low: 1, high: 2, level: 0.9, basis: 'confidence' } as const;
  expect(sure(interval, 0.9)).toBe('');
});

test('estimates that differ by more than chance say so, whatever else is said', () => {
  const heterogeneity = { q: 8, degreesOfFreedom: 2, iSquared: 0.75 };
  for (const [value, level] of [[range], [range, 0.9], [range, 1], [atMost, 0.9]] as const)
    expect(sure(value, level, { heterogeneity })).toMatch(/^of the differences .* 75% .*I²/);
  expect(sure(range, 0.9, { heterogeneity })).toContain('at least 90% sure');
  expect(sure({ kind: 'point', value: 1 }, undefined, { heterogeneity })).toContain('75%');
});

test.each(['scope', 'dependence', 'across-break', 'reading'] as const)(
  'what was taken to be so is said with its reason: %s',
  (kind) => {
    const taken: AppliedAssumption = { kind, name: 'this', because: 'that holds', allowed: [] };
    expect(assumptionText(taken)).toMatch(/this.* \(that holds\)$/);
    expect(assumptionText({ ...taken, because: null })).not.toMatch(/[()]/);
  },
);

test('an assumption, an error and a choice are not worded alike', () => {
  const kinds = ['scope', 'dependence', 'across-break', 'reading'] as const;
  const texts = kinds.map((kind) =>
    assumptionText({ kind, name: 'x', because: null, allowed: [] }),
  );
  expect(new Set(texts).size).toBe(kinds.length);
  expect(texts[0]).toMatch(/^assuming /);
  expect(texts[1]).toMatch(/^errors /);
});
