import { expect, test } from 'vitest';
import { about, type Expected, exact, lessThan, moreThan, rounded } from './expected-value.ts';
import { type Dimension, parseValue } from './parse-value.ts';

const rows: readonly (readonly [string, Dimension, Expected])[] = [
  // Counts to the last digit.
  ['11,999', 'count', { ...exact(11_999), says: 'bare' }],
  ['12,130', 'count', exact(12_130)],
  ['1,110', 'count', exact(1110)],
  ['110', 'count', exact(110)],
  ['900', 'count', exact(900)],
  ['10326', 'count', exact(10_326)],
  ['0', 'count', exact(0)],
  ['nine', 'count', exact(9)],
  ['five', 'count', exact(5)],
  ['forty-one', 'count', exact(41)],
  ['none', 'count', exact(0)],
  ['exactly 72,000', 'count', exact(72_000)],
  ['9,007,199,254,740,991', 'count', exact(9_007_199_254_740_991)],
  // Counts that show their rounding.
  ['72,000', 'count', rounded(72_000, 1000)],
  ['12,100', 'count', rounded(12_100, 100)],
  ['1000', 'count', rounded(1000, 1000)],
  ['12.3 million', 'count', rounded(12_300_000, 100_000)],
  ['11.8 million', 'count', rounded(11_800_000, 100_000)],
  ['27.6 million', 'count', rounded(27_600_000, 100_000)],
  ['20.0 million', 'count', rounded(20_000_000, 100_000)],
  ['50 million', 'count', rounded(50_000_000, 10_000_000)],
  ['2.3 billion', 'count', rounded(2_300_000_000, 100_000_000)],
  ['1.005 million', 'count', rounded(1_005_000, 1000)],
  ['0.4K', 'count', rounded(400, 100)],
  // The last digit printed is the last one, with a scale word in front of it or behind.
  ['1.234 thousand', 'count', rounded(1234, 1)],
  ['0 million', 'count', rounded(0, 1_000_000)],
  ['a million', 'count', rounded(1_000_000, 1_000_000)],
  // Money.
  ['US$236 billion', 'usd', { ...rounded(236_000_000_000, 1_000_000_000), says: 'usd' }],
  ['$31.6 billion', 'usd', rounded(31_600_000_000, 100_000_000)],
  ['$810 million', 'usd', rounded(810_000_000, 10_000_000)],
  ['US$27,252', 'usd', rounded(27_252, 1)],
  ['$4,000', 'usd', rounded(4000, 1000)],
  ['31.6 billion US dollars', 'usd', rounded(31_600_000_000, 100_000_000)],
  ['about $4500', 'usd', about(4500, 100)],
  ['roughly $21,800', 'usd', about(21_800, 100)],
  ['more than $31bn', 'usd', moreThan(31_000_000_000)],
  // Shares, rates, times.
  ['12%', 'percent', { ...rounded(12, 1), says: 'percent' }],
  ['70%', 'percent', rounded(70, 1)],
  ['100%', 'percent', rounded(100, 1)],
  ['40.7 %', 'percent', rounded(40.7, 0.1)],
  ['78.0%', 'percent', rounded(78, 0.1)],
  ['78.0', 'percent', { ...rounded(78, 0.1), says: 'bare' }],
  ['73 per cent', 'percent', rounded(73, 1)],
  ['Forty-one percent', 'percent', rounded(41, 1)],
  ['Eighty-three percent', 'percent', rounded(83, 1)],
  ['seven percent', 'percent', rounded(7, 1)],
  ['about 15 percent', 'percent', about(15, 1)],
  ['Nearly 70%', 'percent', about(70, 10)],
  ['less than 30 percent', 'percent', lessThan(30)],
  ['3.5 per 1,000', 'per-1000', { ...rounded(3.5, 0.1), says: 'per-1000' }],
  ['2.1 per thousand', 'per-1000', rounded(2.1, 0.1)],
  ['around 3 per 1,000', 'per-1000', about(3, 1)],
  ['57 per 100', 'per-100', rounded(57, 1)],
  ['0.4 per 100,000', 'per-100000', rounded(0.4, 0.1)],
  ['18 months', 'months', { ...rounded(18, 1), says: 'months' }],
  ['15 years', 'years-of-age', { ...rounded(15, 1), says: 'years-of-age' }],
  ['11.2 times', 'ratio', rounded(11.2, 0.1)],
  ['+88 percent', 'percent-change', { ...rounded(88, 1), says: 'percent-change' }],
  ['-4.5%', 'percent-change', rounded(-4.5, 0.1)],
  ['−4.5%', 'percent-change', rounded(-4.5, 0.1)],
  ['137%', 'percent-change', rounded(137, 1)],
  ['79% increase', 'percent-change', rounded(79, 1)],
  ['6% decrease', 'percent-change', rounded(-6, 1)],
];

test.each(rows)('"%s" as %s', (text, dimension, expected) => {
  const result = parseValue(text, { dimension });
  expect(result).toMatchObject({ ok: true, parsed: { marks: [], ...expected } });
  // An absent rounding must be absent: toMatchObject alone would let an invented one pass.
  if (result.ok) expect(result.parsed.value).toEqual(expected.value);
});
