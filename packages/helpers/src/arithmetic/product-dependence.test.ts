import { expect, test } from 'vitest';
import { correlated } from './dependence.ts';
import { interval, madeCatalog } from './fixture/made-catalog.ts';
import { victims } from './fixture/made-people.ts';
import { quantile } from './fixture/normal.ts';
import { scale } from './scale.ts';

/** `share` of 50 percent and `all` of 1,000 people, off by so much to either side, as a part of themselves. */
function product(share: number, all: number, rho: number) {
  const catalog = madeCatalog([
    {
      id: 'made/people/us/2023',
      value: interval(1_000 * (1 - all), 1_000 * (1 + all)),
      scope: victims,
    },
    {
      id: 'made/share/us/2023/female',
      value: interval(50 * (1 - share), 50 * (1 + share)),
      scope: {
        unit: 'percent',
        denominator: { text: 'all people', figure: 'made/people/us/2023' },
      },
      population: { sex: 'female' },
    },
  ]);
  const of = [
    catalog.figure('made/share/us/2023/female'),
    catalog.figure('made/people/us/2023'),
  ] as const;
  const by = { ends: scale(...of), law: scale(...of, { dependence: correlated(rho, 'Made up.') }) };
  const { value, notes } = by.law;
  if (value.kind !== 'interval') throw new Error('an interval is wanted');
  return { ...by, low: value.low, high: value.high, isUsed: !notes.join().includes('not used') };
}

/** How often the product lies between two ends where both are normal, counted over a grid of equally likely pairs. */
function coverage(share: number, all: number, rho: number, low: number, high: number): number {
  const points = 400;
  const normal = Array.from({ length: points }, (_, at) => quantile((at + 0.5) / points));
  let inside = 0;
  for (const u of normal) {
    for (const w of normal) {
      const v = rho * u + Math.sqrt(1 - rho * rho) * w;
      const made =
        500 * (1 + (share * u) / 1.959963984540054) * (1 + (all * v) / 1.959963984540054);
      if (made >= low && made <= high) inside += 1;
    }
  }
  return inside / (points * points);
}

// (1 + u)(1 − u) is 1 − u²: never above the middle, so that an interval of no width would hold no product at all.
test('a product of errors that undo each other is not handed out as certain', () => {
  const undone = product(0.2, 0.2, -1);
  expect(undone.isUsed).toBe(false);
  expect(undone.law.value).toEqual(undone.ends.value);
  expect(undone.law.assumptions).toEqual([]);
  expect(undone.law.notes.join()).toContain('a product of numbers this wide is no straight line');
});

test.each([
  [0.1, 0.2, -1],
  [0.1, 0.1, -0.9],
  [0.2, 0.5, -0.9],
  [0.3, 0.3, -0.5],
  [0.2, 0.8, 0],
  [0.5, 0.5, 0.5],
  [0.3, 0.6, 1],
])(
  '%d by %d, correlated by %d: what is called 95 percent holds in 94 at least',
  (share, all, rho) => {
    const { isUsed, low, high } = product(share, all, rho);
    expect(isUsed).toBe(true);
    const found = coverage(share, all, rho, low, high);
    expect(found).toBeGreaterThan(0.94);
    expect(found).toBeLessThan(0.96);
  },
);

test.each([
  [0.2, 0.3, -1],
  [0.2, 0.2, -0.9],
  [0.5, 0.7, -0.5],
  [0.9, 0.9, 1],
])(
  '%d by %d, correlated by %d: what the law would say too surely is combined by its ends',
  (...of) => {
    const { isUsed, ends, law } = product(...of);
    expect(isUsed).toBe(false);
    expect(law.value).toEqual(ends.value);
    const [share, all, rho] = of;
    const half = 500 * Math.sqrt(share ** 2 + all ** 2 + 2 * rho * share * all);
    expect(coverage(share, all, rho, 500 - half, 500 + half)).toBeLessThan(0.9401);
  },
);
