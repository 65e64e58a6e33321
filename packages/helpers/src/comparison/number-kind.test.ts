import { dataset } from '@darkfigure/dataset';
import { unit } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { isOfABase } from './number-kind.ts';

test('a unit is of a base exactly where no published figure of it goes without one', () => {
  const scopes = dataset.figures.map(({ scope }) => scope);
  const alwaysOfABase = unit.codes.flatMap(({ code }) => {
    const bases = scopes.filter((scope) => scope.unit === code).map((scope) => scope.denominator);
    return bases.length > 0 && !bases.includes(null) ? [code] : [];
  });
  expect(alwaysOfABase.length).toBeGreaterThan(0);
  expect(unit.codes.map(({ code }) => code).filter(isOfABase)).toEqual(alwaysOfABase);
});
