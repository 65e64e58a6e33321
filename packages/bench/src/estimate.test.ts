import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateOf, exactly, over, quotient, times, toldApart } from './estimate.ts';

/** How often the median lies between the ends, from the binomial distribution alone. */
function coverage(count: number, trimmed: number): number {
  let choose = 1;
  let outside = 0;
  for (let below = 0; below <= trimmed; below++) {
    outside += choose / 2 ** count;
    choose = (choose * (count - below)) / (below + 1);
  }
  return 1 - 2 * outside;
}

test('the interval is the narrowest whose ends hold the median with 95 %, and all of fewer than six', () => {
  for (let count = 1; count <= 60; count++) {
    const samples = Array.from({ length: count }, (_, at) => (at * 61) % count);
    const { low, high } = estimateOf(samples);
    expect(high).toBe(count - 1 - low);
    if (count < 6) expect(low).toBe(0);
    else {
      expect(coverage(count, low)).toBeGreaterThanOrEqual(0.95);
      expect(coverage(count, low + 1)).toBeLessThan(0.95);
    }
  }
});

test('from nine samples on, one that is anywhere moves no end beyond the others', () => {
  const others = fc.array(fc.double({ min: 1, max: 2, noNaN: true }), {
    minLength: 8,
    maxLength: 30,
  });
  const anywhere = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(others, anywhere, (samples, outlier) => {
      const { low, high } = estimateOf([...samples, outlier]);
      expect(low).toBeGreaterThanOrEqual(Math.min(...samples));
      expect(high).toBeLessThanOrEqual(Math.max(...samples));
    }),
  );
});

test('the true median lies in the interval in 95 of 100 runs, whatever the noise looks like', () => {
  // An exponential tail to one side, as times have it: its median is ln 2.
  const draws = 2000;
  let held = 0;
  let state = 20_261_123;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state + 0.5) / 2 ** 31;
  };
  for (let draw = 0; draw < draws; draw++) {
    const { low, high } = estimateOf(Array.from({ length: 9 }, () => -Math.log(random())));
    if (low <= Math.LN2 && Math.LN2 <= high) held += 1;
  }
  expect(held / draws).toBeGreaterThan(0.945);
  expect(held / draws).toBeLessThan(0.98);
});

test('nothing sampled, and what is no number, is refused', () => {
  expect(() => estimateOf([])).toThrow(RangeError);
  expect(() => estimateOf([1, Number.NaN])).toThrow(RangeError);
});

test('a machine that is slow for a while moves no difference and no quotient of one round', () => {
  const positive = fc.double({ min: 0.1, max: 10, noNaN: true });
  const slowness = fc.array(positive, { minLength: 9, maxLength: 20 });
  fc.assert(
    fc.property(slowness, positive, positive, (slow, mine, theirs) => {
      const ours = estimateOf(slow.map((factor) => factor * mine));
      const peer = estimateOf(slow.map((factor) => factor * theirs));
      const { value, low, high } = quotient(ours, peer);
      for (const each of [value, low, high]) expect(each).toBeCloseTo(mine / theirs, 9);
      const shifted = estimateOf(slow.map((extra) => extra + mine));
      const left = over(shifted, estimateOf(slow));
      for (const each of [left.value, left.low, left.high]) expect(each).toBeCloseTo(mine, 9);
    }),
  );
});

test('without the same rounds, or with one below nothing, errors add as squares', () => {
  const many = estimateOf([8, 10, 12]);
  const few = estimateOf([4, 6]);
  expect(over(many, few)).toEqual({
    value: 5,
    low: 5 - Math.hypot(2, 1),
    high: 5 + Math.hypot(2, 1),
  });
  expect(quotient(many, few)).not.toHaveProperty('rounds');
  const below = { ...estimateOf([-1, 2, 3]), low: 1 };
  expect(quotient(many, below)).not.toHaveProperty('rounds');
  expect(quotient(many, estimateOf([1, 2, 3]))).toMatchObject({ rounds: [8, 5, 4] });
});

test('errors of a difference add as squares', () => {
  const whole = { value: 20, low: 17, high: 24 };
  const empty = { value: 5, low: 2, high: 9 };
  expect(over(whole, empty)).toEqual({ value: 15, low: 10, high: 20 });
  expect(over(whole, exactly(5))).toEqual({ value: 15, low: 12, high: 19 });
});

test('a quotient keeps the order of its ends, and is exact where both are', () => {
  const positive = fc
    .tuple(...[1, 2, 3].map(() => fc.double({ min: 0.001, max: 1000, noNaN: true })))
    .map((all) => [...all].sort((a, b) => a - b))
    .map(([low = 1, value = 1, high = 1]) => ({ low, value, high }));
  fc.assert(
    fc.property(positive, positive, (a, b) => {
      const { low, value, high } = quotient(a, b);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      // Never wider than every end against every other.
      expect(low).toBeGreaterThanOrEqual((a.low / b.high) * (1 - 1e-12));
      expect(high).toBeLessThanOrEqual((a.high / b.low) * (1 + 1e-12));
    }),
  );
  expect(quotient(exactly(6), exactly(4))).toEqual(exactly(1.5));
});

test('another unit changes no relation, and nothing is what has nothing in its interval', () => {
  expect(times({ value: 2, low: 1, high: 4 }, 1000)).toEqual({
    value: 2000,
    low: 1000,
    high: 4000,
  });
  expect(times(estimateOf([1, 2, 4]), 10).rounds).toEqual([10, 20, 40]);
  expect(toldApart({ value: 1, low: 0.1, high: 2 })).toBe(true);
  expect(toldApart({ value: 1, low: -0.1, high: 2 })).toBe(false);
  expect(toldApart(exactly(0))).toBe(false);
});
