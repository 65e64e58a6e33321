import { expect, test } from 'vitest';
import { type Dimension, type ParseCode, parseValue } from './parse-value.ts';

test.each<readonly [string, Dimension, ParseCode, number]>([
  ['', 'count', 'empty', 0],
  ['  \u00a0', 'count', 'empty', 0],
  ['5'.repeat(201), 'count', 'too-long', 200],
  ['1\u200b2', 'count', 'forbidden-character', 1],
  ['\u202e21', 'count', 'forbidden-character', 0],
  ['12\u0000', 'count', 'forbidden-character', 2],
  ['12\n', 'count', 'forbidden-character', 2],
  ['\ud800', 'count', 'forbidden-character', 0],
  ['__proto__', 'count', 'unexpected-character', 0],
  ['<b>5', 'count', 'expected-number', 1],
  ['<b>5</b>', 'count', 'unexpected-character', 5],
  ['&lt;5', 'count', 'unexpected-character', 0],
  ['٣', 'count', 'unexpected-character', 0],
  ['½', 'percent', 'unexpected-character', 0],
  ['5\u212a', 'count', 'unexpected-character', 1],
  ['12 cases', 'count', 'unexpected-text', 3],
  ['12 13', 'count', 'unexpected-text', 3],
  ['8,830 and 11,773', 'count', 'unexpected-text', 6],
  ['1e5', 'count', 'unexpected-text', 1],
  ['0x10', 'count', 'unexpected-text', 1],
  ['18 months', 'count', 'dimension-mismatch', 0],
  ['18m', 'months', 'unexpected-text', 0],
  ['cases: 12', 'count', 'expected-number', 0],
  ['NaN', 'count', 'expected-number', 0],
  ['Infinity', 'count', 'expected-number', 0],
  ['more than', 'count', 'expected-number', 9],
  ['$', 'usd', 'expected-number', 1],
  ['-', 'count', 'expected-number', 0],
  ['–', 'count', 'expected-number', 0],
  ['1,2345', 'count', 'bad-grouping', 0],
  ['12,34,567', 'count', 'bad-grouping', 0],
  ['1.234.567', 'count', 'bad-grouping', 0],
  ['1,234.5.6', 'usd', 'bad-grouping', 0],
  ['1,234\u00a0567', 'count', 'bad-grouping', 0],
  ['1234,567', 'count', 'bad-grouping', 0],
  ['12\u00a013', 'count', 'bad-grouping', 0],
  ['40,7 %', 'percent', 'bad-grouping', 0],
  ['007', 'count', 'leading-zero', 0],
  ['0,123', 'count', 'leading-zero', 0],
  ['twenty-fifteen', 'count', 'reversed-range', 0],
  ['twenty eleven', 'count', 'unexpected-text', 7],
  ['.5', 'percent', 'expected-number', 0],
  ['5.', 'percent', 'unexpected-text', 1],
  ['1.5', 'count', 'decimal-count', 0],
  ['78.0', 'count', 'decimal-count', 0],
  ['1.2345 thousand', 'count', 'decimal-count', 0],
  ['9,007,199,254,740,992', 'count', 'too-large', 0],
  ['99999999 trillion', 'usd', 'too-large', 0],
  ['0.12345678901234567891', 'percent', 'too-precise', 0],
  ['12%', 'count', 'dimension-mismatch', 0],
  ['$12', 'percent', 'dimension-mismatch', 0],
  ['about 12 percent', 'usd', 'dimension-mismatch', 6],
  ['3 per 1,000', 'per-100000', 'dimension-mismatch', 0],
  ['3 per million', 'per-1000', 'dimension-mismatch', 6],
  ['EUR 2.7 billion', 'usd', 'dimension-mismatch', 0],
  ['79% increase', 'percent', 'dimension-mismatch', 0],
  ['4 percentage points', 'percent-change', 'unexpected-text', 2],
  ['$5 dollars', 'usd', 'mixed-units', 3],
  ['100.1%', 'percent', 'out-of-range', 0],
  ['-4.5%', 'percent', 'out-of-range', 0],
  ['-12', 'count', 'out-of-range', 0],
  ['-$12', 'usd', 'out-of-range', 0],
  ['+12', 'count', 'unexpected-sign', 0],
  ['more than an estimated 100', 'count', 'stacked-hedges', 10],
  ['at least more than 100', 'count', 'stacked-hedges', 9],
  ['about 100 or more', 'count', 'stacked-hedges', 10],
  ['more than 20% decrease', 'percent-change', 'hedge-on-decrease', 10],
])('%j as %s is refused: %s at %d', (text, dimension, code, at) => {
  expect(parseValue(text, { dimension })).toMatchObject({ ok: false, code, at });
});

test('a character that is not understood is shown whole', () => {
  for (const [text, shown] of [
    ['5 ½', '½'],
    ['5 😀', '😀'],
  ] as const) {
    const result = parseValue(text, { dimension: 'count' });
    expect(result.ok ? '' : result.message).toContain(`"${shown}" at offset 2`);
  }
});

test('a refusal says what stood where and what was expected', () => {
  expect(parseValue('12 cases', { dimension: 'count' })).toEqual({
    ok: false,
    code: 'unexpected-text',
    message: '"cases" at offset 3: expected the end of the value',
    at: 3,
    expected: 'the end of the value',
  });
});
