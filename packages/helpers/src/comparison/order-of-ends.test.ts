import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../catalog/dataset-types.ts';
import { isSameNumber, orderOfEnds } from './order-of-ends.ts';
import { valueEnds } from './value-ends.ts';

const orderOf = (a: Value, b: Value) => {
  const [one, other] = [valueEnds({ value: a }), valueEnds({ value: b })];
  return one === null || other === null ? null : orderOfEnds([one], [other]);
};
const point = (value: number, rounding?: number): Value =>
  rounding === undefined ? { kind: 'point', value } : { kind: 'point', value, rounding };
const bound = (op: 'gt' | 'ge' | 'lt' | 'le', value: number): Value => ({
  kind: 'bound',
  op,
  value,
});

test.each<[Value, Value, string]>([
  [point(1), point(2), 'less'],
  [point(2), point(2), 'overlap'],
  [point(50), bound('gt', 50), 'less'],
  [point(50), bound('ge', 50), 'overlap'],
  [point(50), bound('lt', 50), 'greater'],
  [bound('gt', 50), bound('lt', 60), 'overlap'],
  [bound('lt', 50), bound('ge', 50), 'less'],
  [bound('gt', 50), bound('gt', 5000), 'overlap'],
  // Two numbers that were rounded alike and differ were different before.
  [point(57, 1), point(58, 1), 'less'],
  [point(60, 10), point(64, 1), 'overlap'],
  [point(60, 10), point(66, 1), 'less'],
  [point(66.6, 0.1), point(66.7, 0.1), 'less'],
  [point(-5, 1), point(-6, 1), 'greater'],
  [{ kind: 'range', low: 1, high: 5, basis: 'published-range' }, point(5), 'overlap'],
  [{ kind: 'range', low: 1, high: 5, basis: 'published-range' }, point(6), 'less'],
])('%j lies to %j as %s', (a, b, order) => {
  const mirrored = { less: 'greater', greater: 'less', overlap: 'overlap' }[order];
  expect(orderOf(a, b)).toBe(order);
  expect(orderOf(b, a)).toBe(mirrored);
});

test('two numbers are the same where both are one number, and the same one', () => {
  const same = (a: Value, b: Value) => {
    const [one, other] = [valueEnds({ value: a }), valueEnds({ value: b })];
    return one !== null && other !== null && isSameNumber(one, other);
  };
  expect(same(point(2), point(2))).toBe(true);
  // Binary fractions are the same number, neighbouring counts are not.
  expect(same(point(0.1 + 0.2), point(0.3))).toBe(true);
  expect(same(point(2), point(3))).toBe(false);
  for (const wide of [
    point(2, 1),
    bound('ge', 2),
    { kind: 'range', low: 2, high: 5, basis: 'published-range' } as const,
  ]) {
    expect([same(point(2), wide), same(wide, point(2))]).toEqual([false, false]);
  }
});

test('a range that is what rounding left says so, another one does not', () => {
  const from = (basis: 'rounding' | 'derived') =>
    valueEnds({ value: { kind: 'range', low: 1, high: 5, basis }, level: 1 });
  expect([from('rounding')?.from, from('derived')?.from]).toEqual(['rounding', 'range']);
});

test('an absence allows nothing', () => {
  expect(valueEnds({ value: { kind: 'unknown', reason: 'suppressed' } })).toBeNull();
});

/** Whether a number is one that the value allows, said anew for each kind. */
function allows(value: Value, number: number): boolean {
  switch (value.kind) {
    case 'point':
      return value.rounding === undefined
        ? number === value.value
        : Math.round(number / value.rounding) * value.rounding === value.value;
    case 'range':
    case 'interval':
      return value.low <= number && number <= value.high;
    case 'bound':
      return {
        gt: number > value.value,
        ge: number >= value.value,
        lt: number < value.value,
        le: number <= value.value,
      }[value.op];
    default:
      return false;
  }
}

const grid = Array.from({ length: 240 }, (_, step) => step / 4 - 5);
const whole = fc.integer({ min: 1, max: 40 });
const anyValue: fc.Arbitrary<Value> = fc.oneof(
  whole.map((value) => point(value)),
  whole.map((value) => point(value, 1)),
  fc.integer({ min: 1, max: 4 }).map((tens) => point(tens * 10, 10)),
  fc.tuple(whole, whole).map(
    ([x, y]): Value => ({
      kind: 'range',
      low: Math.min(x, y),
      high: Math.max(x, y),
      basis: 'derived',
    }),
  ),
  fc
    .tuple(fc.constantFrom('gt' as const, 'ge' as const, 'lt' as const, 'le' as const), whole)
    .map(([op, value]) => bound(op, value)),
);

test('the order is the one that every allowed pair of numbers has', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (a, b) => {
      const [below, above] = [a, b].map((value) => grid.filter((number) => allows(value, number)));
      if (below === undefined || above === undefined) throw new RangeError();
      const every = (test: (x: number, y: number) => boolean) =>
        below.every((x) => above.every((y) => test(x, y)));
      const expected = every((x, y) => x < y)
        ? 'less'
        : every((x, y) => x > y)
          ? 'greater'
          : 'overlap';
      expect(orderOf(a, b)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});
