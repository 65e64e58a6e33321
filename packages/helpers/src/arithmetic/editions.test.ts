import { expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog-types.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { can } from '../scope/can.ts';
import { point, year } from './fixture/made-catalog.ts';
import { intersection } from './intersection.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const calls = (period: number, value: number) =>
  figure({
    id: `line/calls/us/${period}`,
    scope: { unit: 'calls', stage: 'signal', period: year(period) },
    population: {},
    vintages: [vintage('line/2023-statistics', point(value), `${value}`)],
    rest: {},
  });
const inEdition = (edition: string, first: number): Catalog =>
  createCatalog({ ...fixtureDataset, edition, figures: [calls(2022, first), calls(2023, 50)] });
const [now, later] = [inEdition('2026.11', 100), inEdition('2027.01', 1)];
const id = (period: number) => `line/calls/us/${period}` as never;

// The result would be quoted with the number that the first edition holds under the id, and would not add up.
test('figures of two editions are not computed with', () => {
  const [mine, other] = [now.figure(id(2023)), later.figure(id(2022))];
  expect(sum([mine, now.figure(id(2022))]).value).toEqual(point(150));
  for (const compute of [
    () => sum([mine, other]),
    () => sum([other, mine]),
    () => can('sum', mine, other),
    () => union([mine, now.figure(id(2022))], { universe: other }),
    () => sum([sum([mine, now.figure(id(2022))]), other]),
  ]) {
    expect(compute).toThrow(InvalidOptionError);
    expect(compute).toThrow(/The catalog of line\/calls\/us\/202\d must be edition 202/);
  }
});

test('nor are those of one edition as of two days', () => {
  const then = now.asOf('2025');
  expect(sum([then.figure(id(2022)), then.figure(id(2023))]).value).toEqual(point(150));
  expect(() => sum([now.figure(id(2022)), then.figure(id(2023))])).toThrow(
    'The catalog of line/calls/us/2023 must be edition 2026.11; it is edition 2026.11 as known on 2025-12-31.',
  );
});

test('the same edition loaded twice, as by import and by require, is one', () => {
  const again = inEdition('2026.11', 100);
  expect(sum([now.figure(id(2022)), again.figure(id(2023))]).value).toEqual(point(150));
});

test('a universe that is no figure is said to be none', () => {
  const lists = [now.figure(id(2022)), now.figure(id(2023))];
  for (const universe of ['line/calls/us/2022', {}] as never[]) {
    expect(() => intersection(lists, { universe })).toThrow(/catalog/);
    expect(() => union(lists, { universe })).toThrow(/catalog/);
  }
});
