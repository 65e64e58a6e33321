import { expect, test } from 'vitest';
import { parseValue } from './parse-value.ts';

const count = (text: string) => parseValue(text, { dimension: 'count' });

test.each([
  ['11\u00a0999', 11_999],
  ['11\u202f999', 11_999],
  ['11\u2009999', 11_999],
  ['1\u202f234\u202f567', 1_234_567],
  ['\u00a011,999 ', 11_999],
  ['１１，９９９', 11_999],
  ['１１９９９', 11_999],
] as const)('%j is 11,999 or so in other type', (text, value) => {
  expect(count(text)).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'point', value }, qualifier: 'exact', marks: [] },
  });
});

test('full-width signs are signs', () => {
  expect(parseValue('＄４，５００', { dimension: 'usd' })).toMatchObject({
    ok: true,
    parsed: { value: { value: 4500 }, says: 'usd' },
  });
  expect(parseValue('７８．０％', { dimension: 'percent' })).toMatchObject({
    ok: true,
    parsed: { value: { value: 78, rounding: 0.1 } },
  });
  expect(count('＜５')).toMatchObject({ ok: true, parsed: { value: { op: 'lt', value: 5 } } });
});

test.each([
  ['11,999*', ['*']],
  ['11,999†', ['†']],
  ['11,999¹', ['¹']],
  ['11,999¹²', ['¹²']],
  ['11,999[2]', ['[2]']],
  ['11,999 (a)', ['(a)']],
  ['11,999 **†', ['*', '*', '†']],
] as const)('the marks of "%s" are stripped and kept', (text, marks) => {
  expect(count(text)).toMatchObject({
    ok: true,
    parsed: { value: { kind: 'point', value: 11_999 }, marks },
  });
});

test('marks may stand at both ends of a range and in a parenthesis', () => {
  expect(count('17,000* - 19,000†')).toMatchObject({
    ok: true,
    parsed: { value: { low: 17_000, high: 19_000 }, marks: ['*', '†'] },
  });
  expect(count('14,739¹ (1,110²)*')).toMatchObject({
    ok: true,
    parsed: { parenthesis: { value: { value: 1110 } }, marks: ['¹', '²', '*'] },
  });
});

test('a raised digit after 10 may be a power', () => {
  expect(count('10⁵')).toMatchObject({ ok: false, code: 'ambiguous-mark', at: 2 });
  // A dagger is none, nor is a raised digit after a space, or after another number.
  for (const text of ['10†', '10 ⁵', '11⁵'])
    expect(count(text)).toMatchObject({ ok: true, parsed: { qualifier: 'exact' } });
});

test('plain spaces group thousands only where the publisher is known to do so', () => {
  expect(count('6 534')).toMatchObject({ ok: false, code: 'unexpected-text', at: 2 });
  const spaced = (text: string) => parseValue(text, { dimension: 'count', thousands: 'space' });
  expect(spaced('6 534')).toMatchObject({ ok: true, parsed: { value: { value: 6534 } } });
  expect(spaced('12 13')).toMatchObject({ ok: false, code: 'bad-grouping' });
  expect(spaced('12 000 to 13 500')).toMatchObject({
    ok: true,
    parsed: { value: { low: 12_000, high: 13_500 } },
  });
});
