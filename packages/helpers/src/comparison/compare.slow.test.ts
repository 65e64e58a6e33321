import { expect, test } from 'vitest';
import { compareLaws, orders } from './compare-laws.ts';

test.each(Object.entries(compareLaws))('%s', (_, holds) =>
  expect([...holds(10_000)].sort()).toEqual(orders),
);
