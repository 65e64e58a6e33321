import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../catalog/dataset-types.ts';
import { change } from './change.ts';
import { combine } from './combine.ts';
import type { Derived } from './derived.ts';
import { difference } from './difference.ts';
import { type Fraction, fraction, rounded, roundedRatio } from './exact.ts';
import {
  interval,
  type MadeFigure,
  madeCatalog,
  point,
  range,
  year,
} from './fixture/made-catalog.ts';
import { ratio } from './ratio.ts';
import { scale } from './scale.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const victims = { unit: 'victims' } as const;
/** A whole with women, men and the others, and the whole of the year after. */
function counted(women: Value, men: Value, others: Value, all: Value, later: Value = all) {
  const of = (id: string, value: Value, rest: Partial<MadeFigure> = {}): MadeFigure => ({
    id: `made/people/us/${id}`,
    value,
    scope: victims,
    ...rest,
  });
  const catalog = madeCatalog([
    of('2023', all),
    of('2023/female', women, { population: { sex: 'female' } }),
    of('2023/male', men, { population: { sex: 'male' } }),
    of('2023/unspecified', others, { population: { sex: 'gender-minority' } }),
    of('2024', later, { scope: { ...victims, period: year(2024) } }),
    of('2024/female', women, {
      scope: { ...victims, period: year(2024) },
      population: { sex: 'female' },
    }),
  ]);
  const at = (id: string) => catalog.figure(`made/people/us/${id}`);
  return {
    all: at('2023'),
    women: at('2023/female'),
    men: at('2023/male'),
    others: at('2023/unspecified'),
    later: at('2024'),
    womenLater: at('2024/female'),
  };
}
const count = fc.integer({ min: 1, max: 10_000_000 });

test('a share of a whole, taken of that whole, is the part', () => {
  // 16,999 victims of whom 9,619 are women: the share is 56.585681510677…, a hundredth of which ended in a …99.
  const { all, women } = counted(point(9_619), point(1), point(1), point(16_999));
  expect(scale(share(women, all), all).value).toEqual({ kind: 'point', value: 9_619 });
  fc.assert(
    fc.property(count, count, (a, b) => {
      const [part, whole] = [Math.min(a, b), Math.max(a, b)];
      const made = counted(point(part), point(1), point(1), point(whole));
      expect(scale(share(made.women, made.all), made.all).value).toEqual({
        kind: 'point',
        value: part,
      });
    }),
    { numRuns: 500 },
  );
});

test('an interval comes back as it was, whatever the whole', () => {
  fc.assert(
    fc.property(count, count, count, (a, b, c) => {
      const [low = 0, high = 0, whole = 0] = [a, b, c].sort((x, y) => x - y);
      const made = counted(interval(low, high), point(1), point(1), point(whole));
      expect(scale(share(made.women, made.all), made.all).value).toMatchObject(
        low === high ? { low } : { low, high },
      );
    }),
    { numRuns: 500 },
  );
});

test('shares of all parts of a whole are a hundred percent', () => {
  const { all, women, men, others } = counted(point(1), point(1), point(1), point(3));
  const assumptions = [{ name: 'one sex each', allows: { sex: 'disjoint' } }] as const;
  const parts = [women, men, others].map((part) => share(part, all));
  expect(sum(parts, { assumptions }).value).toEqual({ kind: 'point', value: 100 });
  const [first, ...rest] = parts;
  if (first === undefined) throw new RangeError();
  expect(difference(sum(parts, { assumptions }), sum(rest, { assumptions })).value).toEqual({
    kind: 'point',
    value: 33.3333333333333,
  });
});

test('a share that doubles has risen by a hundred percent, and a ratio of shares is that of the parts', () => {
  const { all, women, men, later, womenLater } = counted(
    point(7),
    point(21),
    point(1),
    point(66),
    point(33),
  );
  expect(change(share(women, all), share(womenLater, later)).value).toEqual({
    kind: 'point',
    value: 100,
  });
  expect(ratio(share(men, all), share(women, all)).value).toEqual({ kind: 'point', value: 3 });
});

test('the ends of a mean are rounded outwards, and what is one number stays one', () => {
  const made = madeCatalog(
    [range(1, 2), range(1, 3), range(2, 3)].map((value, at) => ({
      id: `made/${['one', 'two', 'three'][at]}/us/2023`,
      value,
      scope: victims,
    })),
  );
  const all = ['one', 'two', 'three'].map((id) => made.figure(`made/${id}/us/2023`));
  const mean = combine(all, {
    method: 'mean',
    assumptions: [{ name: 'one quantity', allows: { measure: 'equal' } }],
  });
  expect(mean.value).toMatchObject({ low: 1.33333333333333, high: 2.66666666666667 });
});

test('a mean of numbers is one number, rounded to the nearest', () => {
  const made = madeCatalog(
    [1, 1, 3].map((value, at) => ({
      id: `made/${['one', 'two', 'three'][at]}/us/2023`,
      value: point(value),
      scope: victims,
    })),
  );
  const all = ['one', 'two', 'three'].map((id) => made.figure(`made/${id}/us/2023`));
  const mean = combine(all, {
    method: 'mean',
    assumptions: [{ name: 'one quantity', allows: { measure: 'equal' } }],
  });
  expect(mean.value).toEqual({ kind: 'point', value: 1.66666666666667 });
});

test('the ends of a sum of ratios are rounded outwards, too', () => {
  // From 2/6 + 2/6 to 3/6 + 2/6: two thirds rounded down, and five sixths rounded up.
  const { all, women, men } = counted(range(2, 3), range(2, 2), point(1), point(6));
  expect(sum([share(women, all), share(men, all)]).value).toMatchObject({
    low: 66.6666666666666,
    high: 83.3333333333334,
  });
});

/** Whether a decimal lies below a fraction, both in whole numbers. */
function isBelow(value: number, [top, bottom]: Fraction): boolean {
  const [over, under] = fraction(value);
  return over * bottom < top * under;
}
const ends = ({ value }: Derived) =>
  value.kind === 'interval' || value.kind === 'range' ? value : null;

test('no end of a quotient, product or change is further in than it is', () => {
  let seen = 0;
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const [w1 = 0, w2 = 0, a1 = 0, a2 = 0] = [a, b, c, d].sort((x, y) => x - y);
      fc.pre(w1 < w2 && w2 < a1 && a1 < a2);
      const { all, women, later } = counted(
        range(w1, w2),
        point(1),
        point(1),
        range(a1, a2),
        range(w1, w2),
      );
      const of = (top: number, bottom: number, by: number): Fraction => [
        BigInt(top) * BigInt(by),
        BigInt(bottom),
      ];
      const part = share(women, all);
      const tried: readonly (readonly [Derived, Fraction, Fraction])[] = [
        [part, of(w1, a2, 100), of(w2, a1, 100)],
        [ratio(women, all), of(w1, a2, 1), of(w2, a1, 1)],
        [change(all, later), of(w1 - a2, a2, 100), of(w2 - a1, a1, 100)],
        [
          scale(part, all),
          [BigInt(w1) * BigInt(a1), BigInt(a2)],
          [BigInt(w2) * BigInt(a2), BigInt(a1)],
        ],
      ];
      for (const [derived, low, high] of tried) {
        const found = ends(derived);
        if (found === null) throw new RangeError(derived.id);
        seen += 1;
        expect([derived.id, isBelow(-found.low, [-low[0], low[1]])]).toEqual([derived.id, false]);
        expect([derived.id, isBelow(found.high, high)]).toEqual([derived.id, false]);
        // Nor is it further out than one of the fifteenth digit.
        const near = ([top, bottom]: Fraction) => Number(top) / Number(bottom);
        expect(Math.abs(found.low - near(low))).toBeLessThanOrEqual(2e-14 * Math.abs(near(low)));
        expect(Math.abs(found.high - near(high))).toBeLessThanOrEqual(2e-14 * Math.abs(near(high)));
      }
    }),
    { numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(1_000);
});

test('fifteen digits are those next below, next above, or nearest', () => {
  expect([-1, 0, 1].map((way) => rounded([2n, 3n], way as -1 | 0 | 1))).toEqual([
    0.666666666666666, 0.666666666666667, 0.666666666666667,
  ]);
  expect([-1, 0, 1].map((way) => rounded([-1n, 3n], way as -1 | 0 | 1))).toEqual([
    -0.333333333333334, -0.333333333333333, -0.333333333333333,
  ]);
  expect(rounded([1n, -8n], -1)).toBe(-0.125);
  expect(rounded([0n, 7n], 1)).toBe(0);
  // One digit more than fifteen nines is carried.
  expect(rounded([10n ** 16n - 1n, 10n ** 16n], 1)).toBe(1);
  expect(roundedRatio(Infinity, -1)).toBe(Infinity);
  const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const over = fc.bigInt({ min: 1n, max: 10n ** 20n });
  fc.assert(
    fc.property(digits, over, (top, bottom) => {
      const [low, near, high] = [-1, 0, 1].map((way) =>
        rounded([top, bottom], way as -1 | 0 | 1),
      ) as [number, number, number];
      expect(isBelow(-low, [-top, bottom]) || isBelow(high, [top, bottom])).toBe(false);
      expect([low, high]).toContain(near);
      expect(Number(low.toPrecision(15))).toBe(low);
      expect(high - low).toBeLessThanOrEqual(1.1e-14 * Math.max(Math.abs(low), Math.abs(high)));
    }),
    { numRuns: 2_000 },
  );
});
