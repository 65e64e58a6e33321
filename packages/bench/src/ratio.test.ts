import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateOf, exactly } from './estimate.ts';
import { isWorse, type Ratio, ratioOf } from './ratio.ts';

const RUNS = 9;
/** Nine samples around 1, each off by at most so much. */
const around = (most: number) =>
  fc.array(fc.double({ min: 1 - most, max: 1 + most, noNaN: true }), {
    minLength: RUNS,
    maxLength: RUNS,
  });
const scaled = (samples: readonly number[], factor: number) => samples.map((at) => at * factor);
const ratioFrom = (ours: readonly number[], peer: readonly number[]) =>
  ratioOf('lower', estimateOf(ours), estimateOf(peer));

test('a ratio below one is better, whichever way the unit runs', () => {
  expect(ratioOf('lower', exactly(30), exactly(20))).toMatchObject({ value: 1.5 });
  expect(ratioOf('higher', exactly(300), exactly(200))).toMatchObject({ value: 200 / 300 });
});

test('where one side is lost in its noise the ratio is a bound, and where both are there is none', () => {
  const lost = { value: 0.5, low: -1, high: 2 };
  const told = { value: 10, low: 8, high: 13 };
  expect(ratioOf('lower', told, lost)).toEqual({ kind: 'at-least', value: 4 });
  expect(ratioOf('lower', lost, told)).toEqual({ kind: 'at-most', value: 0.25 });
  expect(ratioOf('higher', told, lost)).toEqual({ kind: 'at-most', value: 0.25 });
  expect(ratioOf('lower', lost, lost)).toEqual({ kind: 'unknown' });
  expect(ratioOf('lower', told, { value: -3, low: -4, high: -2 })).toEqual({ kind: 'unknown' });
});

test('the same samples twice are never worse, however noisy', () => {
  const any = fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(any, any, (ours, peer) => {
      const ratio = ratioFrom(ours, peer);
      expect(isWorse(ratio, ratio)).toBe(false);
    }),
  );
});

test('of two runs of one program, no more than 30 % apart, neither is worse', () => {
  // A ratio lies between 0.94 / 1.06 and its inverse, and two of those are 1.272 apart at most.
  fc.assert(
    fc.property(around(0.06), around(0.06), around(0.06), around(0.06), (a, b, c, d) => {
      expect(isWorse(ratioFrom(a, b), ratioFrom(c, d))).toBe(false);
    }),
  );
});

test('half as slow again is always worse where no sample is off by more than 3 %, one outlier or not', () => {
  const outlier = fc.double({ min: 0.01, max: 100, noNaN: true });
  const place = fc.nat({ max: RUNS - 1 });
  fc.assert(
    fc.property(
      fc.tuple(around(0.03), around(0.03), around(0.03), around(0.03)),
      fc.tuple(outlier, outlier, outlier, outlier),
      place,
      ([ours, peer, oursThen, peerThen], [a, b, c, d], at) => {
        expect(isWorse(ratioFrom(scaled(ours, 1.5), peer), ratioFrom(oursThen, peerThen))).toBe(
          true,
        );
        // In one list alone, wherever it is.
        const then = ratioFrom(oursThen, peerThen);
        expect(isWorse(ratioFrom(scaled(ours.with(at, a), 1.5), peer), then)).toBe(true);
        expect(isWorse(ratioFrom(scaled(ours, 1.5), peer.with(at, b)), then)).toBe(true);
        // A round in which something else happened to everybody.
        const now = ratioFrom(scaled(ours.with(at, a), 1.5), peer.with(at, b));
        expect(isWorse(now, ratioFrom(oursThen.with(at, c), peerThen.with(at, d)))).toBe(true);
      },
    ),
  );
});

test('half as slow again is worse however the machine drifts, as it drifts for both', () => {
  const drift = fc.array(fc.double({ min: 1, max: 20, noNaN: true }), {
    minLength: RUNS,
    maxLength: RUNS,
  });
  fc.assert(
    fc.property(drift, drift, around(0.03), around(0.03), (now, then, ours, peer) => {
      const by = (samples: readonly number[], factors: readonly number[], factor = 1) =>
        samples.map((at, round) => at * (factors[round] ?? 1) * factor);
      expect(
        isWorse(
          ratioFrom(by(ours, now, 1.5), by(peer, now)),
          ratioFrom(by(ours, then), by(peer, then)),
        ),
      ).toBe(true);
    }),
  );
});

test('what is 50 % slower within its noise is not worse: the intervals say whether, no constant does', () => {
  const wide: Ratio = { kind: 'measured', value: 1.5, low: 0.9, high: 2.4 };
  const sharp: Ratio = { kind: 'measured', value: 1.5, low: 1.4, high: 1.6 };
  const before: Ratio = { kind: 'measured', value: 1, low: 0.95, high: 1.06 };
  expect(isWorse(wide, before)).toBe(false);
  expect(isWorse(sharp, before)).toBe(true);
  expect(isWorse(sharp, { ...before, high: 1.6 })).toBe(false);
});

test('30 % is worse and less is not, where nothing is measured with an error', () => {
  const exact = (value: number): Ratio => ({ kind: 'measured', ...exactly(value) });
  expect(isWorse(exact(1.95), exact(1.5))).toBe(true);
  expect(isWorse(exact(1.94), exact(1.5))).toBe(false);
  expect(isWorse(exact(0.5), exact(1.5))).toBe(false);
});

test('a bound is worse only where every ratio that it allows is', () => {
  const measured: Ratio = { kind: 'measured', value: 1, low: 0.9, high: 1.1 };
  expect(isWorse({ kind: 'at-least', value: 1.4 }, measured)).toBe(true);
  expect(isWorse({ kind: 'at-least', value: 1.2 }, measured)).toBe(false);
  expect(isWorse({ kind: 'at-most', value: 9 }, measured)).toBe(false);
  expect(isWorse(measured, { kind: 'at-most', value: 0.7 })).toBe(true);
  expect(isWorse(measured, { kind: 'at-most', value: 0.95 })).toBe(false);
  expect(isWorse(measured, { kind: 'at-least', value: 0.1 })).toBe(false);
  expect(isWorse({ kind: 'at-least', value: 9 }, { kind: 'at-most', value: 1 })).toBe(true);
  expect(isWorse({ kind: 'unknown' }, measured)).toBe(false);
  expect(isWorse(measured, { kind: 'unknown' })).toBe(false);
});
