import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

const count = (text: string) => parseValue(text, { dimension: 'count' });

test.each([
  ['14,739 (1,110)', 14_739, { kind: 'point', value: 1110 }, 'exact', '1,110'],
  ['3,427 (326)', 3427, { kind: 'point', value: 326 }, 'exact', '326'],
  ['10326 (11.9%)', 10_326, { kind: 'point', value: 11.9, rounding: 0.1 }, 'rounded', '11.9%'],
  [
    '11,313 (9,367-15,219)',
    11_313,
    { kind: 'range', low: 9367, high: 15_219, basis: 'published-range' },
    'range',
    '9,367-15,219',
  ],
  [
    '1034 (589, 1703)',
    1034,
    { kind: 'range', low: 589, high: 1703, basis: 'published-range' },
    'range',
    '589, 1703',
  ],
  [
    '1110 [586, 1512]',
    1110,
    { kind: 'range', low: 586, high: 1512, basis: 'published-range' },
    'range',
    '586, 1512',
  ],
] as const)('"%s" has a second number', (text, value, second, qualifier, inside) => {
  const result = count(text);
  expect(result).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'point', value }, qualifier: 'exact' },
  });
  if (!result.ok) return;
  expect(result.parsed.parenthesis?.value).toEqual(second);
  expect(result.parsed.parenthesis).toMatchObject({ qualifier, text: inside });
});

test.each([
  ['12,004-15,160 (95% CI)', { low: 12_004, high: 15_160, level: 0.95, basis: 'confidence' }],
  ['12,004-15,160 (68% CI)', { low: 12_004, high: 15_160, level: 0.68, basis: 'confidence' }],
  [
    '11,313 (95% CI 9,858–13,034)',
    { best: 11_313, low: 9858, high: 13_034, level: 0.95, basis: 'confidence' },
  ],
  [
    '11,313 (95% CI: 9,858, 13,034)',
    { best: 11_313, low: 9858, high: 13_034, level: 0.95, basis: 'confidence' },
  ],
  [
    '11,313 (68% CI 9,858 to 13,034)',
    { best: 11_313, low: 9858, high: 13_034, level: 0.68, basis: 'confidence' },
  ],
  [
    '11,313 (95% confidence interval 9,858 to 13,034)',
    { best: 11_313, low: 9858, high: 13_034, level: 0.95, basis: 'confidence' },
  ],
  [
    '11,313 [95% credible interval 9,858–13,034]',
    { best: 11_313, low: 9858, high: 13_034, level: 0.95, basis: 'credible' },
  ],
  [
    '9,858–13,034 (99.9 per cent CrI)',
    { low: 9858, high: 13_034, level: 0.999, basis: 'credible' },
  ],
] as const)('"%s" is an interval', (text, interval) => {
  const result = count(text);
  expect(result).toMatchObject({ ok: true, parsed: { qualifier: 'confidence-interval' } });
  if (result.ok) expect(result.parsed.value).toEqual({ kind: 'interval', ...interval });
});

test('a range may carry its best value', () => {
  const result = count('9,858 to 13,034 (best 11,313)');
  if (!result.ok) throw new Error(result.message);
  expect(result.parsed.value).toEqual({
    kind: 'range',
    low: 9858,
    high: 13_034,
    best: 11_313,
    basis: 'published-range',
  });
});

test.each([
  ['11,313 (CI 9,858–13,034)', 'interval-shape'],
  ['11,313 (95% CI)', 'interval-shape'],
  ['11,313 (95% CI 9,858)', 'interval-shape'],
  ['11,313 (100% CI 9,858–13,034)', 'interval-shape'],
  ['9,000 (95% CI 9,858–13,034)', 'best-outside'],
  ['9,858 to 13,034 (best 9,000)', 'best-outside'],
  ['11,313 (best 9,000)', 'interval-shape'],
  ['12-15 (95% CI 10-20)', 'interval-shape'],
  ['1034 (about 589, 1703)', 'unexpected-text'],
  ['more than 11,313 (95% CI 9,858–13,034)', 'hedge-on-range'],
  ['14,739 (1,110', 'unclosed-parenthesis'],
  ['14,739 (1,110]', 'unexpected-text'],
  ['14,739 (1,110) (12)', 'unexpected-text'],
  ['14,739 (1*,110)', 'unexpected-text'],
  ['14,739 (estimate)', 'expected-number'],
  ['14,739 (1,110 of them)', 'unexpected-text'],
] as const)('"%s" is refused: %s', (text, code) => {
  expect(count(text)).toMatchObject({ ok: false, code });
});

test('a bare number behind a share could be anything', () => {
  expect(parseValue('45% (54)', { dimension: 'percent' })).toMatchObject({
    ok: false,
    code: 'ambiguous-parenthesis',
    at: 5,
  });
});
