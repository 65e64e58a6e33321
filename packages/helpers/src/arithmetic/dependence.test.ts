import { expect, test } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { can } from '../scope/can.ts';
import { change } from './change.ts';
import type { Dependence } from './dependence.ts';
import { correlated, independent, opposite, perfect } from './dependence.ts';
import { interval, madeCatalog, year } from './fixture/made-catalog.ts';
import { sum } from './sum.ts';

const catalog = madeCatalog(
  [2001, 2002].map((of) => ({
    id: `line/calls/us/${of}`,
    value: interval(90, 110),
    scope: { unit: 'calls' as const, period: year(of) },
  })),
);
const [a, b] = [2001, 2002].map((of) => catalog.figure(`line/calls/us/${of}`));
if (a === undefined || b === undefined) throw new Error('two are wanted');
const halfOf = (dependence?: Dependence) => {
  const { value, assumptions } = sum([a, b], { dependence });
  if (value.kind !== 'interval') throw new Error('an interval is wanted');
  return { half: (value.high - value.low) / 2, level: value.level, assumptions };
};

test('nothing is assumed of how errors go together: ends add, and the level falls', () => {
  expect(halfOf()).toEqual({ half: 20, level: 0.9, assumptions: [] });
});

test('a stated dependence keeps the level, and stands in the result with its reason', () => {
  const because = 'Two years of one switchboard.';
  // 10 and 10: √200 apart from each other, 20 together, 0 against each other, √(200 + 2 · 0.5 · 100) in between.
  for (const [dependence, name, half] of [
    [independent(because), 'independent', Math.sqrt(200)],
    [perfect(because), 'perfect', 20],
    [opposite(because), 'opposite', 0],
    [correlated(0.5, because), 'rho 0.5', Math.sqrt(300)],
  ] as const) {
    const found = halfOf(dependence);
    expect(found.half).toBeCloseTo(half, 12);
    expect(found.level).toBe(0.95);
    expect(found.assumptions).toEqual([{ kind: 'dependence', name, because, allowed: [] }]);
  }
});

test('no dependence goes without a reason, to the compiler or at run time', () => {
  for (const make of [independent, perfect, opposite]) {
    // @ts-expect-error a reason is wanted
    expect(() => make()).toThrow();
    expect(() => make('  ')).toThrow(InvalidOptionError);
  }
  // @ts-expect-error a reason is wanted
  expect(() => correlated(0.5)).toThrow();
  expect(() => correlated(0.5, '')).toThrow(InvalidOptionError);
  for (const rho of [1.1, -1.1, Number.NaN])
    expect(() => correlated(rho, 'Made up.')).toThrow(/rho must be a number from -1 to 1/);
  // @ts-expect-error a bare rho has no reason
  expect(() => sum([a, b], { dependence: { rho: 0.5 } })).toThrow(InvalidOptionError);
  const made = { rho: 0.5, because: 'Made up.', name: 'mine' } as Dependence;
  expect(() => sum([a, b], { dependence: made })).toThrow(/must be made by independent/);
});

test('a break is not crossed, and nothing is assumed, by an empty text', () => {
  expect(() => change(a, b, { acrossBreak: '' })).toThrow(InvalidOptionError);
  expect(() => can('change', a, b, { acrossBreak: ' ' })).toThrow(InvalidOptionError);
  expect(() => compare(a, b, { acrossBreak: '' })).toThrow(InvalidOptionError);
  const nameless = { assumptions: [{ name: '', allows: {} }] };
  expect(() => sum([a, b], nameless)).toThrow(InvalidOptionError);
  expect(() => can('sum', a, b, nameless)).toThrow(InvalidOptionError);
});
