import type { Value } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { impliedInterval } from './implied-interval.ts';

test.each<readonly [Value, number, number]>([
  [{ kind: 'point', value: 11_999 }, 11_999, 11_999],
  [{ kind: 'point', value: 72_000, rounding: 1000 }, 71_500, 72_500],
  [{ kind: 'point', value: 78, rounding: 0.1 }, 77.95, 78.05],
  // In floats 8.1 − 0.05 is 8.049999999999999.
  [{ kind: 'point', value: 8.1, rounding: 0.1 }, 8.05, 8.15],
  [{ kind: 'point', value: -4.5, rounding: 0.1 }, -4.55, -4.45],
  [{ kind: 'range', low: 1, high: 5, best: 2, basis: 'scenario' }, 1, 5],
  [{ kind: 'interval', low: 1, high: 5, level: 0.95, basis: 'confidence' }, 1, 5],
  [{ kind: 'bound', op: 'gt', value: 5 }, 5, Number.POSITIVE_INFINITY],
  [{ kind: 'bound', op: 'ge', value: 5 }, 5, Number.POSITIVE_INFINITY],
  [{ kind: 'bound', op: 'lt', value: 5 }, Number.NEGATIVE_INFINITY, 5],
  [{ kind: 'bound', op: 'le', value: 5 }, Number.NEGATIVE_INFINITY, 5],
  [{ kind: 'unknown', reason: 'suppressed' }, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
])('%j leaves %d to %d possible', (value, low, high) => {
  expect(impliedInterval(value)).toEqual([low, high]);
});
