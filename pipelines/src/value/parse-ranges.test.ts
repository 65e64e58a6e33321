import type { RangeValue } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { type Dimension, parseValue } from './parse-value.ts';

const range = (low: number, high: number): RangeValue => ({
  kind: 'range',
  low,
  high,
  basis: 'published-range',
});

test.each<readonly [string, Dimension, number, number]>([
  ['17,000-19,000', 'count', 17_000, 19_000],
  ['17,000–19,000', 'count', 17_000, 19_000],
  ['17,000 — 19,000', 'count', 17_000, 19_000],
  ['10000-13000', 'count', 10_000, 13_000],
  ['10,000 to 13,000', 'count', 10_000, 13_000],
  ['600,000 to 800,000', 'count', 600_000, 800_000],
  ['between 244,000 and 325,000', 'count', 244_000, 325_000],
  ['between 10 thousand and 13 thousand', 'count', 10_000, 13_000],
  ['about 10-20', 'count', 10, 20],
  ['3-5 million', 'count', 3_000_000, 5_000_000],
  ['2 to 2.2 million', 'count', 2_000_000, 2_200_000],
  ['from 1,400 to 2.4 million', 'count', 1400, 2_400_000],
  ['five to ten', 'count', 5, 10],
  ['5-5', 'count', 5, 5],
  ['40 to 50 per cent', 'percent', 40, 50],
  ['55-60 percent', 'percent', 55, 60],
  ['40% to 50%', 'percent', 40, 50],
  ['between a quarter and a half', 'percent', 25, 50],
  ['$30 million to $180 million', 'usd', 30_000_000, 180_000_000],
  ['$30-180 million', 'usd', 30_000_000, 180_000_000],
  ['between $200 million and $2.3 billion', 'usd', 200_000_000, 2_300_000_000],
  ['between $5,000 and $32,833', 'usd', 5000, 32_833],
  ['30 to 180 million dollars', 'usd', 30_000_000, 180_000_000],
  ['four to nine times', 'ratio', 4, 9],
  ['-20% to -10%', 'percent-change', -20, -10],
  ['-20 to -10 percent', 'percent-change', -20, -10],
  ['-20% to 10%', 'percent-change', -20, 10],
])('"%s" as %s is the range %d to %d', (text, dimension, low, high) => {
  const result = parseValue(text, { dimension });
  expect(result).toMatchObject({ ok: true, parsed: { qualifier: 'range' } });
  if (result.ok) expect(result.parsed.value).toEqual(range(low, high));
});

test.each([
  ['19,000-17,000', 'count', 'reversed-range'],
  ['2 million to 3', 'count', 'reversed-range'],
  ['600 to 2.4 million', 'count', 'reversed-range'],
  ['up to 10-20', 'count', 'hedge-on-range'],
  ['between more than 10 and 20', 'count', 'hedge-on-range'],
  ['exactly 10-20', 'count', 'hedge-on-range'],
  ['more than hundreds', 'count', 'hedge-on-range'],
  ['40% to 50', 'percent', 'mixed-units'],
  ['$5 to 10%', 'usd', 'mixed-units'],
  ['-20% to 10', 'percent-change', 'mixed-units'],
  ['30 to $180', 'usd', 'mixed-units'],
  ['-20-10', 'percent-change', 'unexpected-sign'],
  ['10--20', 'percent-change', 'unexpected-sign'],
  ['between 5', 'count', 'unexpected-text'],
  ['between 4,000 and 6,300 to 7,000', 'count', 'unexpected-text'],
  ['2020-01-01', 'count', 'leading-zero'],
  ['forty - one', 'count', 'reversed-range'],
  ['80% to 120%', 'percent', 'out-of-range'],
] as const)('"%s" as %s is refused: %s', (text, dimension, code) => {
  expect(parseValue(text, { dimension })).toMatchObject({ ok: false, code });
});

test.each<readonly [string, Dimension, number, number]>([
  ['dozens', 'count', 12, 119],
  ['hundreds of', 'count', 100, 999],
  ['hundreds', 'count', 100, 999],
  ['tens of thousands', 'count', 10_000, 99_999],
  ['hundreds of thousands of', 'count', 100_000, 999_999],
  ['millions of dollars', 'usd', 1_000_000, 10_000_000],
])('"%s" as %s is an order of magnitude', (text, dimension, low, high) => {
  const result = parseValue(text, { dimension });
  expect(result).toMatchObject({ ok: true, parsed: { qualifier: 'order-of-magnitude' } });
  if (result.ok)
    expect(result.parsed.value).toEqual({ kind: 'range', low, high, basis: 'rounding' });
});

test('an order of magnitude is no share', () => {
  expect(parseValue('hundreds', { dimension: 'percent' })).toMatchObject({
    ok: false,
    code: 'dimension-mismatch',
  });
});
