import type { Qualifier, Value } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { formatValue } from './format-value.ts';
import type { Dimension } from './parse-value.ts';
import { UnprintableValueError } from './unprintable-value-error.ts';

const point = (value: number, rounding?: number): Value => ({ kind: 'point', value, rounding });
const range = (low: number, high: number, best?: number): Value => ({
  kind: 'range',
  low,
  high,
  best,
  basis: 'published-range',
});

test.each<readonly [Value, Qualifier, Dimension, string]>([
  [point(11_999), 'exact', 'count', '11,999'],
  [point(72_000), 'exact', 'count', 'exactly 72,000'],
  [point(72_000, 1000), 'rounded', 'count', '72,000'],
  [point(72_000, 1000), 'about', 'count', 'about 72,000'],
  [point(50_000_000, 100_000), 'rounded', 'count', '50.0 million'],
  [point(31_600_000_000, 100_000_000), 'rounded', 'usd', '$31,600,000,000'],
  [point(78, 0.1), 'rounded', 'percent', '78.0%'],
  [point(70, 10), 'about', 'percent', 'about 70%'],
  [point(70, 10), 'rounded', 'percent', '7 in 10'],
  [point(50, 100 / 3), 'rounded', 'percent', '1 in 2'],
  [point(-4.5, 0.1), 'rounded', 'percent-change', '-4.5%'],
  [point(3.5, 0.1), 'rounded', 'per-1000', '3.5 per 1,000'],
  [point(1, 1), 'rounded', 'months', '1 month'],
  // No wording of 123 promises so little; the ends do.
  [point(123, 100), 'rounded', 'count', '73 to 173'],
  [point(20, 100), 'rounded', 'count', '0 to 70'],
  [range(17_000, 19_000), 'range', 'count', '17,000 to 19,000'],
  [range(9858, 13_034, 11_313), 'range', 'count', '9,858 to 13,034 (best 11,313)'],
  [range(40, 50), 'range', 'percent', '40 to 50%'],
  [range(5000, 32_833), 'range', 'usd', '$5,000 to $32,833'],
  [
    { kind: 'range', low: 100, high: 999, basis: 'rounding' },
    'order-of-magnitude',
    'count',
    'hundreds',
  ],
  [
    { kind: 'interval', low: 9858, high: 13_034, best: 11_313, level: 0.95, basis: 'confidence' },
    'confidence-interval',
    'count',
    '11,313 (95% CI 9,858 to 13,034)',
  ],
  [
    { kind: 'interval', low: 1, high: 2, level: 0.57, basis: 'credible' },
    'confidence-interval',
    'count',
    '1 to 2 (57% credible interval)',
  ],
  [{ kind: 'bound', op: 'gt', value: 72_000 }, 'more-than', 'count', 'more than 72,000'],
  [{ kind: 'bound', op: 'ge', value: 110 }, 'at-least', 'count', 'at least 110'],
  [{ kind: 'bound', op: 'lt', value: 5 }, 'less-than', 'count', 'less than 5'],
  [{ kind: 'bound', op: 'le', value: 37 }, 'at-most', 'count', 'at most 37'],
  [{ kind: 'bound', op: 'le', value: 325_000 }, 'up-to', 'count', 'up to 325,000'],
  [{ kind: 'unknown', reason: 'suppressed' }, 'not-available', 'count', 'suppressed'],
])('%j, %s, as %s is "%s"', (value, qualifier, dimension, text) => {
  expect(formatValue(value, qualifier, dimension)).toBe(text);
});

test.each<readonly [Value, Dimension]>([
  [point(-1), 'count'],
  [point(1.5), 'count'],
  [point(101), 'percent'],
  [point(Number.NaN), 'count'],
  [point(Number.POSITIVE_INFINITY), 'usd'],
  [range(1, 2 ** 53), 'count'],
  [point(5e-324), 'usd'],
])('%j is no %s', (value, dimension) => {
  expect(() => formatValue(value, 'exact', dimension)).toThrow(UnprintableValueError);
});
