import { expect, test } from 'vitest';
import { bound, interval, point, range, unknown } from './fixture/made-catalog.ts';
import { spanOf, valueFrom } from './span.ts';

test('an exact number is itself; a rounded one is as wide as its rounding', () => {
  expect(spanOf(point(9_619))).toEqual({ low: 9_619, high: 9_619, best: 9_619, level: 1 });
  expect(spanOf(point(24_900_000, 100_000))).toMatchObject({
    low: 24_850_000,
    high: 24_950_000,
    level: 1,
  });
  expect(spanOf(point(66.7, 0.1))).toMatchObject({ low: 66.65, high: 66.75 });
});

test('“about” promises no level', () => {
  expect(spanOf(point(120, 10), 'about')).toMatchObject({ low: 115, high: 125, level: null });
});

test('a range says nothing of its likelihood, an interval does', () => {
  expect(spanOf(range(100, 200))?.level).toBeNull();
  expect(spanOf(interval(100, 200, 140))).toMatchObject({ best: 140, level: 0.95 });
});

test('a range that rounding left holds for certain', () => {
  const rounding = { kind: 'range', low: 1, high: 3, basis: 'rounding' } as const;
  expect(spanOf(rounding)?.level).toBe(1);
  // A derived range or bound is as sure as its making was.
  const derived = { ...rounding, basis: 'derived' } as const;
  expect([spanOf(derived)?.level, spanOf(derived, undefined, 0.9)?.level]).toEqual([null, 0.9]);
  expect(spanOf(bound('ge', 1), undefined, 1)?.level).toBe(1);
});

test('a bound leaves one end open, an unknown both', () => {
  expect(spanOf(bound('gt', 50))).toMatchObject({ low: 50, high: Infinity, isStrict: true });
  expect(spanOf(bound('le', 50))).toMatchObject({ low: -Infinity, high: 50, isStrict: false });
  expect(spanOf(unknown)).toBeNull();
});

test.each([
  point(5),
  interval(100, 200, 140),
  { kind: 'interval', low: 1, high: 3, level: 0.9, basis: 'credible' } as const,
  bound('gt', 50),
  bound('ge', 50),
  bound('lt', 50),
  bound('le', 50),
])('what a span is made of comes back: %o', (value) => {
  const span = spanOf(value);
  expect(span === null ? null : valueFrom(span, 0)).toEqual(value);
});

test('two open ends, or an open end above the floor, are no statement', () => {
  const indeterminate = { kind: 'unknown', reason: 'indeterminate' };
  expect(valueFrom({ low: -Infinity, high: Infinity, level: null }, 0)).toEqual(indeterminate);
  expect(valueFrom({ low: 0, high: Infinity, level: null }, 0)).toEqual(indeterminate);
  expect(valueFrom({ low: -100, high: Infinity, level: null }, -100)).toEqual(indeterminate);
});

test('a count does not fall below zero, and zero has no sign', () => {
  expect(valueFrom({ low: -30, high: 60, level: null }, 0)).toMatchObject({ low: 0, high: 60 });
  const value = valueFrom({ low: -0, high: -0, level: 1 }, 0);
  expect(value.kind === 'point' && Object.is(value.value, 0)).toBe(true);
});
