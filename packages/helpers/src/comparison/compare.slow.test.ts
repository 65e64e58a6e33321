import { expect, test } from 'vitest';
import { computedLaw } from './compare-computed-laws.ts';
import { compareLaws, orders } from './compare-laws.ts';

test.each(Object.entries(compareLaws))('%s', (_, holds) =>
  expect([...holds(10_000)].sort()).toEqual(orders),
);

test('whatever is computed, the order is that of the truth and turns round with the sides', () => {
  expect([...computedLaw(10_000)].sort()).toEqual(orders);
});
