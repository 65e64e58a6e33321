import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deepEqual } from './deep-equal.ts';

const names = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'toString', '0', 'length');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, 1, '', 'a', '0'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .uniqueArray(fc.tuple(names, tie('value')), { maxLength: 3, selector: ([name]) => name })
      .map(ofEntries),
  ),
}));

/** As `JSON.parse` makes it: `__proto__` is a field as any other. */
function ofEntries(entries: [string, unknown][]): unknown {
  const fields = entries.map(([name, of]) => `${JSON.stringify(name)}:${JSON.stringify(of)}`);
  return JSON.parse(`{${fields.join(',')}}`);
}

test('says of any two JSON values what Node says', () => {
  let same = 0;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const expected = isDeepStrictEqual(a, b);
      if (expected) same += 1;
      expect(deepEqual(a, b)).toBe(expected);
      expect(deepEqual(a, structuredClone(a))).toBe(isDeepStrictEqual(a, structuredClone(a)));
    }),
    { numRuns: 20_000, seed: 5 },
  );
  expect(same).toBeGreaterThan(100);
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{}, { a: undefined }, true],
  [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
  [{ a: undefined, b: 1 }, { a: 1, b: undefined }, false],
  [JSON.parse('{"__proto__":{}}'), {}, false],
  [{}, JSON.parse('{"__proto__":{}}'), false],
  [JSON.parse('{"__proto__":{},"a":1}'), { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, JSON.parse('{"__proto__":{},"a":1}'), false],
  [{ toString: null }, {}, false],
  [[], {}, false],
  [{}, [], false],
  [null, {}, false],
  [{}, null, false],
  [[null], [], false],
  [Number.NaN, Number.NaN, true],
])('%j and %j: %s', (a, b, same) => {
  expect(deepEqual(a, b)).toBe(same);
});
