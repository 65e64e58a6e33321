import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedLiterals } from './packed-literals.ts';

const made = (value: unknown): unknown => {
  const code = packedLiterals(value, 'whole') ?? '';
  return new Function(code.replace('export const whole=', 'return '))();
};

/** A value with its keys in their order. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return { entries: Object.entries(value).map(([key, part]) => [key, inOrder(part)]) };
};

test('whatever JSON it is, it comes back key for key', { timeout: 60_000 }, () => {
  // Few keys and texts, so that much is repeated.
  const text = fc.oneof(
    fc.constantFrom('', 'a', '\t', "'", '"', '\\', '\\u0041', '“é”', '\ud800', '\u2028', '0'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const key = text.filter((name) => name !== '__proto__');
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.constantFrom(null, true, false, 0, 1, -1, 0.1, 1e21),
      fc.array(tie('value'), { maxLength: 8 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(json.value, (value) => {
      const wanted: unknown = JSON.parse(JSON.stringify(value));
      expect(inOrder(made(wanted))).toStrictEqual(inOrder(wanted));
    }),
    { numRuns: 1000 },
  );
});

test('what is repeated stands once, in plain ASCII, and is one object', () => {
  const period = { start: '2020-01-01', end: '“open”' };
  const value = { figures: [1, 2, 3].map((id) => ({ id, scope: { period } })) };
  const code = packedLiterals(value, 'whole') ?? '';
  expect(code.split('2020-01-01')).toHaveLength(2);
  expect(Buffer.byteLength(code)).toBe(code.length);
  const { figures } = made(value) as typeof value;
  expect(figures[0]?.scope).toBe(figures[2]?.scope);
});

test('a field that cannot be set like another is not packed', () => {
  expect(packedLiterals(JSON.parse('{"a":[{"__proto__":1}]}'), 'whole')).toBeNull();
});
