import { expect, test } from 'vitest';
import { correlated, independent } from './dependence.ts';
import { interval, madeCatalog, place, point } from './fixture/made-catalog.ts';
import { below } from './fixture/normal.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const catalog = madeCatalog([
  { id: 'line/calls/us/2023', value: interval(95, 105), scope: { unit: 'calls' } },
  { id: 'line/agents/us/2023', value: interval(40, 60), scope: { unit: 'persons' } },
  { id: 'made/helpers/us/2023', value: interval(39.9, 60.1), scope: { unit: 'persons' } },
  { id: 'made/nobody/us/2023', value: interval(0, 100), scope: { unit: 'persons' } },
  { id: 'made/desks/us/2023', value: point(50, 20), scope: { unit: 'countries' } },
  {
    id: 'line/calls/us-ca/2023',
    value: point(7),
    scope: { unit: 'calls', geography: place('us-ca') },
  },
  { id: 'line/calls/mx/2023', value: point(7), scope: { unit: 'calls', geography: place('mx') } },
]);
const of = (id: string) => catalog.figure(id);
const calls = of('line/calls/us/2023');
const dependence = independent('Two registers.');

test('a divisor that is known to within a fifth is divided by, one that is not is not', () => {
  const within = ratio(calls, of('line/agents/us/2023'), { dependence });
  expect(within.level).toBe(0.95);
  expect(within.notes.join()).not.toContain('not used');
  for (const id of ['made/helpers/us/2023', 'made/nobody/us/2023']) {
    const beyond = ratio(calls, of(id), { dependence });
    expect(beyond.notes.join()).toContain('the divisor is not known to within a fifth');
    expect(beyond.value).toEqual(ratio(calls, of(id)).value);
    expect(beyond.assumptions).toEqual([]);
  }
});

/** How often x/y lies between two ends where both are normal: over y by the trapezoid rule, over x by its distribution. */
function coverage(
  x: { readonly mid: number; readonly half: number },
  y: { readonly mid: number; readonly half: number },
  rho: number,
  [low, high]: readonly [number, number],
): number {
  const [sx, sy] = [x.half / 1.959963984540054, y.half / 1.959963984540054];
  const steps = 4_000;
  let total = 0;
  for (let at = 0; at <= steps; at += 1) {
    const u = -8 + (16 * at) / steps;
    const divisor = y.mid + sy * u;
    const [a, b] = [low * divisor, high * divisor].sort((p, q) => p - q) as [number, number];
    const [middle, spread] = [x.mid + sx * rho * u, sx * Math.sqrt(1 - rho * rho)];
    const weight = (Math.exp((-u * u) / 2) / Math.sqrt(2 * Math.PI)) * (16 / steps);
    total += weight * (below((b - middle) / spread) - below((a - middle) / spread));
  }
  return total;
}

test('what is called 95 % holds in 94 % at least, up to the widest divisor and for any correlation', () => {
  for (const rho of [-0.9, 0, 0.6, 0.9]) {
    const { value } = ratio(calls, of('line/agents/us/2023'), {
      dependence: correlated(rho, 'Made up.'),
    });
    if (value.kind !== 'interval') throw new Error('an interval is wanted');
    const found = coverage({ mid: 100, half: 5 }, { mid: 50, half: 10 }, rho, [
      value.low,
      value.high,
    ]);
    expect(found).toBeGreaterThan(0.94);
    expect(found).toBeLessThan(0.97);
  }
  // The same law at half to either side: this is what the limit keeps out.
  const half = 2 * Math.hypot(0.05, 0.5);
  expect(
    coverage({ mid: 100, half: 5 }, { mid: 50, half: 25 }, 0, [2 - half, 2 + half]),
  ).toBeLessThan(0.91);
});

// 50 ± 10 by rounding: 100 calls are from 1.58 to 2.63 a desk, and the ends of the first order, 1.5 to 2.5, would leave some out.
test('beside one interval an exact or rounded number has nothing to depend on, and the ends keep the level', () => {
  const rounded = ratio(calls, of('made/desks/us/2023'), { dependence });
  expect(rounded.value).toMatchObject({ kind: 'interval', low: 1.58333333333333, high: 2.625 });
  expect(rounded.level).toBe(0.95);
  expect(rounded.notes.join()).toContain('only one of the numbers is an interval');
  const part = share(of('line/calls/us-ca/2023'), calls, { dependence });
  expect(part.value).toMatchObject({ level: 0.95, high: 7.36842105263158, low: 6.66666666666666 });
  const both = sum([calls, of('line/calls/mx/2023')], { dependence });
  expect(both.value).toMatchObject({ low: 102, high: 112, level: 0.95 });
});
