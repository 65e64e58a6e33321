import { expect, test } from 'vitest';
import { UnknownIdError } from '../errors/unknown-errors.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { createCatalog } from './create-catalog.ts';
import type { Figure } from './dataset-types.ts';

const id = 'line/cases/us/2021';
const point = (value: number) => ({ kind: 'point', value }) as const;
const [early, same, late] = [
  vintage('line/2023-statistics', point(100), '100'),
  vintage('line/2023-statistics', point(101), '101'),
  vintage('line/2024-statistics', point(102), '102'),
];
const then = '2025-06-01';
const viewOf = (rest: Partial<Figure>, ...vintages: readonly (typeof early)[]) => {
  const figures = [figure({ id, vintages, rest })];
  return createCatalog({ ...fixtureDataset, figures })
    .asOf(then)
    .figure(id);
};

test('two readings of one publication disagreed until a later one settled it', () => {
  const settledNow = { current: [2], status: ['provisional'] } as const;
  const before = viewOf(settledNow, early, same, late);
  expect(before.state).toBe('disputed');
  expect(before.status).toEqual(['provisional', 'disputed']);
  expect(before.vintages).toHaveLength(2);
});

test('what is disputed now was not while there was one reading', () => {
  const before = viewOf({ current: [0, 1], status: ['disputed'] }, early, late);
  expect(before.state).toBe('settled');
  // A figure has one status at least.
  expect(before.status).toEqual(['normal']);
  expect(
    viewOf({ current: [0, 1], status: ['provisional', 'disputed'] }, early, late).status,
  ).toEqual(['provisional']);
});

test('a figure of which nothing came later is as it was', () => {
  const whole = viewOf({ current: [0, 1], status: ['disputed', 'provisional'] }, early, same);
  expect(whole.status).toEqual(['disputed', 'provisional']);
});

test('a reading whose publication is missing is named, not passed over', () => {
  const lost = vintage('line/no-such', point(1), '1');
  expect(() => viewOf({}, early, lost)).toThrow(UnknownIdError);
  expect(() => viewOf({}, early, lost)).toThrow(/publication.*line\/no-such/);
});

test('a figure is said to be first known on the earliest day of its readings', () => {
  const figures = [figure({ id, vintages: [late, early] })];
  const view = createCatalog({ ...fixtureDataset, figures }).asOf('2000');
  const first = createCatalog({ ...fixtureDataset, figures }).vintages(id)[0];
  expect(first?.knownFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(() => view.figure(id)).toThrow(first?.knownFrom);
});
