import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

/** share, rounding and hedge worked out by hand from the neighbours a/b has among fractions up to b. */
const points: readonly (readonly [string, number, number, 'rounded' | 'about'])[] = [
  // 0/1 < 1/2 < 1/1: mediants 1/3 and 2/3, both 1/6 away, so 100/3 wide.
  ['half', 50, 100 / 3, 'rounded'],
  // 1/2 < 2/3 < 1/1: mediants 3/5 (1/15 away) and 3/4 (1/12 away), so 100/6 wide.
  ['two-thirds', 200 / 3, 100 / 6, 'rounded'],
  ['two thirds', 200 / 3, 100 / 6, 'rounded'],
  // 0/1 < 1/3 < 1/2: mediants 1/4 (1/12 away) and 2/5 (1/15 away).
  ['Nearly one third', 100 / 3, 100 / 6, 'about'],
  // 0/1 < 1/4 < 1/3: mediants 1/5 (1/20 away) and 2/7 (1/28 away).
  ['one-quarter', 25, 10, 'rounded'],
  // 0/1 < 1/5 < 1/4: mediants 1/6 (1/30 away) and 2/9 (1/45 away).
  ['about a fifth', 20, 100 / 15, 'about'],
  // 1/3 < 2/5 < 1/2: mediants 3/8 (1/40 away) and 3/7 (1/35 away).
  ['two out of five', 40, 200 / 35, 'rounded'],
  // 3/4 < 4/5 < 1/1: mediants 7/9 (1/45 away) and 5/6 (1/30 away).
  ['almost four out of five', 80, 200 / 30, 'about'],
  // 0/1 < 1/6 < 1/5: mediants 1/7 (1/42 away) and 2/11 (1/66 away).
  ['one in six', 100 / 6, 200 / 42, 'rounded'],
  ['1 in 6', 100 / 6, 200 / 42, 'rounded'],
  // 0/1 < 1/7 < 1/6: mediant 1/8 (1/56 away).
  ['1 in 7', 100 / 7, 200 / 56, 'rounded'],
  // 1/2 < 2/3 < 1/1 again.
  ['2 out of every 3', 200 / 3, 100 / 6, 'rounded'],
  // Among fractions up to quarters 1/3 < 2/4 < 2/3: mediants 2/5 and 3/5, both 1/10 away.
  ['two in four', 50, 20, 'rounded'],
  // Tenths are rounded as decimals are: 10 wide, more than the mediants 4/7 and 8/13 allow.
  ['six out of 10', 60, 10, 'rounded'],
  ['Seven out of ten', 70, 10, 'rounded'],
  // A twentieth is a round denominator: 1/20 × 10/20.
  ['1 in 20', 5, 2.5, 'rounded'],
  // 4/5 < 1/1: mediant 5/6 (1/6 away).
  ['five out of five', 100, 200 / 6, 'rounded'],
];

test.each(points)(
  '"%s" is a share with the width of its words',
  (text, share, rounding, qualifier) => {
    const result = parseValue(text, { dimension: 'percent' });
    expect(result).toMatchObject({ ok: true, parsed: { qualifier, says: 'percent' } });
    if (!result.ok || result.parsed.value.kind !== 'point') throw new Error('expected a point');
    expect(result.parsed.value.value).toBeCloseTo(share, 12);
    expect(result.parsed.value.rounding).toBeCloseTo(rounding, 12);
  },
);

test.each([
  ['more than half', 'gt', 50],
  ['over one-quarter', 'gt', 25],
  ['More than a third', 'gt', 100 / 3],
  ['less than half', 'lt', 50],
] as const)('"%s" is a bound', (text, op, value) => {
  const result = parseValue(text, { dimension: 'percent' });
  expect(result).toMatchObject({ ok: true, parsed: { value: { kind: 'bound', op } } });
  if (!result.ok || result.parsed.value.kind !== 'bound') throw new Error('expected a bound');
  expect(result.parsed.value.value).toBeCloseTo(value, 12);
});

test.each([
  ['one in six', 'count', 'dimension-mismatch'],
  ['half', 'usd', 'dimension-mismatch'],
  ['half', 'percent-change', 'dimension-mismatch'],
  ['one in six', 'per-1000', 'dimension-mismatch'],
  ['six in five', 'percent', 'out-of-range'],
  ['0 in 0', 'percent', 'out-of-range'],
  ['half a million', 'percent', 'unexpected-text'],
  ['one to two in five', 'percent', 'mixed-units'],
  ['1 in 6 percent', 'percent', 'unexpected-text'],
] as const)('"%s" as %s is refused: %s', (text, dimension, code) => {
  expect(parseValue(text, { dimension })).toMatchObject({ ok: false, code });
});
