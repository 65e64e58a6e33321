import { expect, test } from 'vitest';
import type { PairOperation } from '../scope/operation.ts';
import { correlated } from './dependence.ts';
import type { Derived } from './derived.ts';
import { interval, madeCatalog, place, year } from './fixture/made-catalog.ts';
import { operations } from './fixture/operations.ts';
import table from './oracle/propagation.json' with { type: 'json' };
import { sum } from './sum.ts';

interface Input {
  readonly best: string;
  readonly half: string;
}

/** Figures of which any operation is allowed with any other, once it is said that they are apart. */
function figuresFor(inputs: readonly Input[], operation: string) {
  const ids = inputs.map((_, at) => `line/oracle/us/${2001 + at}`);
  // The part comes first in a share, and last in a difference.
  const partAt = { share: 0, difference: 1 }[operation];
  const catalog = madeCatalog(
    inputs.map(({ best, half }, at) => ({
      id: ids[at] ?? '',
      value: interval(Number(best) - Number(half), Number(best) + Number(half), Number(best)),
      scope: {
        unit: operation === 'scale' && at === 0 ? 'percent' : 'calls',
        denominator: operation === 'scale' && at === 0 ? { text: 'all', figure: ids[1] } : null,
        geography: place(at === partAt ? 'us-ca' : 'us'),
        period: year(operation === 'sum' || operation === 'change' ? 2001 + at : 2001),
      },
    })),
  );
  return ids.map((id) => catalog.figure(id));
}

/** An answer of both programs outside: one in doubles, one with fifty digits. */
interface Answer {
  readonly best: string;
  readonly half: string;
  readonly exactBest: string;
  readonly exactHalf: string;
}

function expectEnds({ value }: Derived, { best, half, exactBest, exactHalf }: Answer) {
  if (value.kind !== 'interval') throw new Error('an interval is wanted');
  for (const [middle, width] of [
    [Number(best), Number(half)],
    [Number(exactBest), Number(exactHalf)],
  ] as const) {
    for (const [end, wanted] of [
      [value.low, middle - width],
      [value.high, middle + width],
    ] as const) {
      expect(Math.abs(end - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(wanted)));
    }
  }
}

test('the table was made by the package that the script names', () => {
  expect(table.madeWith).toMatch(/^uncertainties \d/);
  expect(table.cases).toHaveLength(64);
});

test.each(table.cases.filter(({ inputs }) => inputs.length === 2))(
  '$operation of two at rho $rho agrees with the outside oracle',
  ({ operation, rho, inputs, ...answer }) => {
    const derived = computed(operation, rho, inputs);
    expect(derived.notes.filter((note) => note.includes('not used'))).toEqual([]);
    expect(derived.level).toBe(0.95);
    expectEnds(derived, answer);
  },
);

test.each(table.cases.filter(({ inputs }) => inputs.length > 2))(
  'a sum of $inputs.length at rho $rho agrees with the outside oracle',
  ({ rho, inputs, ...answer }) => {
    const dependence = correlated(Number(rho), 'The oracle says so.');
    expectEnds(sum(figuresFor(inputs, 'sum'), { dependence }), answer);
  },
);

// Resistance and reactance are products of two correlated quantities, the impedance a quotient of two.
test.each(Object.entries(table.gumH2))(
  'GUM H.2: %s from readings of voltage, current and phase that are correlated',
  (name, { operation, rho, inputs, published, ...answer }) => {
    const derived = computed(operation, rho, inputs);
    expectEnds(derived, answer);
    const { best, half } = shown(derived, 3);
    expect(best).toBe(published.best);
    // The Guide rounds on the way: with all digits the last one of this error is a 6.
    expect(half).toBe(name === 'X' ? '0.296' : published.half);
    expect(Math.abs(Number(half) - Number(published.half))).toBeLessThan(0.0011);
  },
);

test('GUM H.3: a correction at 30 °C from an intercept and a slope that are correlated', () => {
  const { at30, published } = table.gumH3;
  const { operation, rho, inputs, ...answer } = at30;
  const [intercept, slope] = inputs;
  expect(Number(intercept?.best).toFixed(4)).toBe(published.intercept.best);
  expect(Number(intercept?.half).toFixed(4)).toBe(published.intercept.half);
  // The slope goes over the ten degrees from 20 to 30.
  expect((Number(slope?.best) / 10).toFixed(5)).toBe(published.slope.best);
  expect((Number(slope?.half) / 10).toFixed(5)).toBe(published.slope.half);
  expect(Number(rho).toFixed(3)).toBe(published.rho);
  const derived = computed(operation, rho, inputs);
  expectEnds(derived, answer);
  expect(shown(derived, 4)).toEqual(published.at30);
});

function computed(operation: string, rho: string, inputs: readonly Input[]): Derived {
  const [a, b] = figuresFor(inputs, operation);
  if (a === undefined || b === undefined) throw new Error('two figures are wanted');
  const dependence = correlated(Number(rho), 'The oracle says so.');
  return operations[operation as PairOperation](a, b, { dependence });
}

function shown({ value }: Derived, digits: number) {
  if (value.kind !== 'interval') throw new Error('an interval is wanted');
  const half = (value.high - value.low) / 2;
  return { best: value.best?.toFixed(digits), half: half.toFixed(digits) };
}
