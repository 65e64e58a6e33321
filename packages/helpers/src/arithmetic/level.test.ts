import { expect, test } from 'vitest';
import { jointLevel } from './level.ts';
import type { Span } from './span.ts';

const at = (level: number | null, basis?: Span['basis']): Span => ({
  low: 1,
  high: 2,
  level,
  basis,
});

test('two 95 % intervals hold together at 90 % at least, three at 85 %', () => {
  expect(jointLevel([at(0.95, 'confidence'), at(0.95, 'confidence')]).level).toBe(0.9);
  expect(
    jointLevel([at(0.95, 'confidence'), at(0.95, 'confidence'), at(0.95, 'confidence')]).level,
  ).toBe(0.85);
});

test('exact and rounded numbers cost nothing', () => {
  expect(jointLevel([at(1), at(0.95, 'credible'), at(1)])).toEqual({
    level: 0.95,
    basis: 'credible',
  });
  expect(jointLevel([at(1), at(1)]).level).toBe(1);
});

test('nothing is left where one says nothing, or two say different things, or all of it is used up', () => {
  expect(jointLevel([at(0.95, 'confidence'), at(null)]).level).toBeNull();
  expect(jointLevel([at(0.95, 'confidence'), at(0.95, 'credible')]).level).toBeNull();
  expect(jointLevel([at(0.5, 'confidence'), at(0.5, 'confidence')]).level).toBeNull();
});
