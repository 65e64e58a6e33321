import { expect, test } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  type Expected,
  lessThan,
  moreThan,
  upTo,
} from './expected-value.ts';
import { parseValue } from './parse-value.ts';

const rows: readonly (readonly [string, Expected])[] = [
  ['about 234,000', about(234_000, 1000)],
  ['nearly 4,384', about(4384, 1)],
  ['nearly four million', about(4_000_000, 1_000_000)],
  ['an estimated 100,000', about(100_000, 100_000)],
  ['some 200', about(200, 100)],
  ['about an estimated 234,000', about(234_000, 1000)],
  ['approx. 1,230', about(1230, 10)],
  ['c. 1,230', about(1230, 10)],
  ['~1,230', about(1230, 10)],
  ['more than 72,000', moreThan(72_000)],
  ['over 90,000', moreThan(90_000)],
  ['more than 1000', moreThan(1000)],
  ['just over 6,000', moreThan(6000)],
  ['> 5', moreThan(5)],
  ['at least 110', atLeast(110)],
  ['a minimum of 110', atLeast(110)],
  ['no fewer than 110', atLeast(110)],
  ['12.3 million (minimum)', atLeast(12_300_000)],
  ['110 or more', atLeast(110)],
  ['>= 100', atLeast(100)],
  ['≥100', atLeast(100)],
  ['up to 325,000', upTo(325_000)],
  ['as many as 17,500', upTo(17_500)],
  ['at most 37', atMost(37)],
  ['no more than 37', atMost(37)],
  ['≤37', atMost(37)],
  ['<=37', atMost(37)],
  ['<5', lessThan(5)],
  ['fewer than five', lessThan(5)],
  ['just under 47,000', lessThan(47_000)],
  ['exceeded 130,000', moreThan(130_000)],
];

test.each(rows)('"%s"', (text, expected) => {
  const result = parseValue(text, { dimension: 'count' });
  expect(result).toMatchObject({ ok: true, parsed: { marks: [], ...expected } });
  // An absent rounding must be absent: toMatchObject alone would let an invented one pass.
  if (result.ok) expect(result.parsed.value).toEqual(expected.value);
});
