import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Derived } from '../arithmetic/derived.ts';
import type { Unit, Value } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { fixtureCatalog } from '../fixture/fixture-dataset.ts';
import type { Operation } from '../scope/operation.ts';
import { english } from '../text/locale-format.ts';
import { derivedAmount } from './derived-amount.ts';

const context = contextOf(fixtureCatalog.figure('line/cases/us/2024'), 'figure');
const said = (value: Value, operation: Operation, unit: Unit = 'cases') =>
  derivedAmount({ value, operation, unit } as Derived, context, english());
/** The numbers in a text, as a reader reads them. */
const numbersIn = (text: string) =>
  (text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
const digitsOf = (value: number) =>
  value.toExponential().replace(/e.*/, '').replaceAll(/[-.]/g, '').replace(/0+$/, '').length;

const dividing: readonly Operation[] = ['share', 'ratio', 'scale', 'per-capita'];
const amount = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

test.each(dividing)(
  'what %s gave has three digits, the middle nearest and the ends outwards',
  (by) => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [low, best, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
        const level = 0.9;
        const value: Value = { kind: 'interval', low, high, best, level, basis: 'confidence' };
        const { amount: middle, notes } = said(value, by);
        const [told = Number.NaN] = numbersIn(middle);
        const [from = Number.NaN, to = Number.NaN] = numbersIn(
          notes.join().replace(/^90% confidence interval/, ''),
        );
        for (const number of [told, from, to]) expect(digitsOf(number)).toBeLessThanOrEqual(3);
        // The last bits of a division are no digits of it.
        const [little, less] = [low * 1e-11, high * 1e-11];
        expect(from).toBeLessThanOrEqual(low + little);
        expect(from).toBeGreaterThan(low * 0.98);
        expect(to).toBeGreaterThanOrEqual(high - less);
        expect(to).toBeLessThan(high * 1.02);
        expect(Math.abs(told - best)).toBeLessThanOrEqual(best * 0.00501);
      }),
    );
  },
);

test.each([
  ['gt', 'more than 1.23'],
  ['ge', 'at least 1.23'],
  ['lt', 'less than 1.24'],
  ['le', 'at most 1.24'],
] as const)('a bound that was divided stays true: %s', (op, text) => {
  expect(said({ kind: 'bound', op, value: 1.2345 }, 'ratio', 'ratio').amount).toBe(text);
});

test('a change in percent is a quotient, however large, and one in points keeps what the points have', () => {
  const rise = { kind: 'point', value: 1234.5678 } as const;
  expect(said(rise, 'change', 'percent-change').amount).toBe('about 1,230');
  expect(said({ kind: 'point', value: 12.345 }, 'change', 'percent').amount).toBe('12.345');
});

test('a sum has all the digits that its summands have, and no hedge', () => {
  for (const value of [2.469, 12.345, 1234.56, 1_234_567, 0]) {
    const { amount: text } = said({ kind: 'point', value }, 'sum', 'usd');
    expect(numbersIn(text)).toEqual([value]);
    expect(text).toMatch(/^\d/);
  }
  // 0.1 + 0.2 is no 0.30000000000000004.
  expect(said({ kind: 'point', value: 0.1 + 0.2 }, 'sum', 'usd').amount).toBe('0.3');
});

test('what came out even is not called about', () => {
  expect(said({ kind: 'point', value: 25 }, 'share', 'percent').amount).toBe('25');
  expect(said({ kind: 'point', value: 100 / 3 }, 'share', 'percent').amount).toBe('about 33.3');
  expect(said({ kind: 'point', value: 0 }, 'share', 'percent').amount).toBe('0');
});

test('a range keeps its middle where it has one', () => {
  const range = { kind: 'range', low: 1, high: 3, basis: 'derived' } as const;
  expect(said({ ...range, best: 2 }, 'sum').notes.join()).toContain('best estimate 2');
  expect(said(range, 'sum').notes.join()).not.toContain('best');
});
