import { expect, test } from 'vitest';
import type { Qualifier, Value } from '../catalog/dataset-types.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { caseIn, drawn, point, rowsOf } from './fixture/drawn.ts';

const about: Value = { kind: 'point', value: 2_950, rounding: 10 };
const more: Value = { kind: 'bound', op: 'gt', value: 967 };
const least: Value = { kind: 'bound', op: 'ge', value: 132 };

test.each<[Qualifier, Value, string, string]>([
  // The hedge stood in the heading of the table, or in the sentence around the number.
  ['about', about, '2,950', 'about 2,950'],
  ['about', about, '2.95K', 'about 2.95K'],
  ['more-than', more, '967', 'more than 967'],
  ['at-least', least, '132', 'at least 132'],
  // The ends of a range are one number and no two.
  [
    'range',
    { kind: 'range', low: 10, high: 20, basis: 'published-range' },
    '10 and 20',
    'between 10 and 20',
  ],
  // Beside the digits it stands already.
  ['about', about, 'an estimated 2,950', 'an estimated 2,950'],
  ['more-than', more, '>967', '>967'],
  ['at-least', least, '132+', '132+'],
  ['exact', point(12), '12', '12'],
  ['rounded', about, '2,950', '2,950'],
])('beside a mark %s %j, printed as “%s”, is “%s”', (qualifier, value, printed, said) => {
  const vintages = [vintage('line/2024-statistics', value, printed, { qualifier })];
  const spec = drawn({ ...caseIn(2023, value), vintages });
  expect(rowsOf(spec, 'labels')?.map(({ text }) => text)).toEqual([said]);
});
