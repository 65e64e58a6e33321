import { expect, test } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { quote } from '../quotation/quote.ts';
import { madeCatalog, place, point } from './fixture/made-catalog.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const of = (code: string, population = {}, value = point(4)) => ({
  id: `made/people/${code}/2023/${Object.values(population).join('-') || 'everybody'}`,
  value,
  scope: { unit: 'victims' as const, geography: place(code) },
  population,
});
const catalog = madeCatalog([
  of('us-tx', { age: 'minor' }),
  of('us-tx', { sex: 'female' }),
  of('us-ca', {}, point(9)),
  of('us-ca', { sex: 'male' }, point(500, 100)),
  of('us-tx', { sex: 'male' }, point(700, 100)),
]);
const at = (rest: string) => catalog.figure(`made/people/${rest}`);
const lists = [at('us-tx/2023/minor'), at('us-tx/2023/female')];
const california = at('us-ca/2023/everybody');

test.each([
  ['a sum over lists that may overlap', sum([union(lists), california])],
  ['the same beside a rounded number', sum([union(lists), at('us-ca/2023/male')])],
])('%s has ends that rounding did not make', (_, made) => {
  // 4 to 8 of Texas, or 0 to 4: nobody knows how many are in both, and that is certain.
  expect(made.value).toMatchObject({ kind: 'range', basis: 'derived' });
  expect(made.level).toBe(1);
  expect(quote(made)).not.toContain('rounding');
  const same = compare(made, made);
  expect(JSON.stringify(same)).not.toContain('within-rounding');
});

test('a sum of rounded numbers has ends that rounding allows', () => {
  const rounded = sum([at('us-ca/2023/male'), at('us-tx/2023/male')]);
  expect(rounded.value).toEqual({
    kind: 'range',
    low: 1_100,
    high: 1_300,
    best: 1_200,
    basis: 'rounding',
  });
  expect(quote(rounded)).toContain('its ends are what rounding allows');
});
