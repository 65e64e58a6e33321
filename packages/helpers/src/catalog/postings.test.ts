import fc from 'fast-check';
import { expect, test } from 'vitest';
import { intersectionOf, unionOf } from './postings.ts';

const SIZE = 300;
const anyList = fc
  .uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }))
  .map((positions) => Uint32Array.from(positions).sort());

test('a union holds what any list holds, ascending and once', () => {
  fc.assert(
    fc.property(fc.array(anyList, { maxLength: 6 }), (lists) => {
      const expected = [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
      expect([...unionOf(lists, SIZE)]).toEqual(expected);
    }),
  );
});

test('an intersection holds what every list holds, ascending and once', () => {
  fc.assert(
    fc.property(fc.array(anyList, { minLength: 1, maxLength: 4 }), (lists) => {
      const all = Array.from({ length: SIZE }, (_, position) => position);
      expect([...intersectionOf(lists)]).toEqual(
        all.filter((at) => lists.every((list) => list.includes(at))),
      );
    }),
  );
});

test('lists of very different length meet as well', () => {
  const even = Uint32Array.from({ length: 50_000 }, (_, at) => at * 2);
  expect([...intersectionOf([even, Uint32Array.of(0, 7, 4_096, 99_998, 100_001)])]).toEqual([
    0, 4_096, 99_998,
  ]);
});
