import { expect, test } from 'vitest';
import { type Dimension, parseValue } from './parse-value.ts';

test.each<readonly [Dimension, number, string]>([
  ['usd', 5, '$5, US$5, US $5, U.S. $5, USD 5, US dollars 5, U.S. dollars 5'],
  ['usd', 5, '5 US dollars, 5 U.S. dollars, 5 dollars, 5 USD'],
  ['percent', 5, '5%, 5 %, 5 percent, 5 per cent, 5 pct'],
  ['months', 5, '5 months, 5 month'],
  ['years-of-age', 5, '5 years of age, 5 years old, 5 years, 5 year'],
  ['ratio', 5, '5 times'],
  ['per-100', 5, '5 per 100, 5 per hundred'],
  ['per-1000', 5, '5 per 1,000, 5 per 1000, 5 per thousand'],
  ['per-100000', 5, '5 per 100,000, 5 per hundred thousand'],
  ['usd', 5e2, '$5 hundred'],
  ['usd', 5e3, '$5 thousand, $5k, $5K'],
  ['usd', 5e6, '$5 million, $5 mn, $5m, $5M'],
  ['usd', 5e9, '$5 billion, $5 bn, $5bn'],
  ['usd', 5e12, '$5 trillion, $5 tn'],
])('as %s, %d is written: %s', (dimension, value, texts) => {
  for (const text of texts.split(', ')) {
    expect([text, parseValue(text, { dimension })]).toMatchObject([
      text,
      { ok: true, parsed: { value: { kind: 'point', value }, says: dimension } },
    ]);
  }
});

test.each(['€5', '£5', 'EUR 5', 'euro 5', 'GBP 5'])('“%s” is no amount of dollars', (text) => {
  expect(parseValue(text, { dimension: 'usd' })).toMatchObject({
    ok: false,
    code: 'dimension-mismatch',
    at: 0,
  });
});
