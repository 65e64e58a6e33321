import { expect, test } from 'vitest';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { createCatalog } from './create-catalog.ts';
import type { Dataset, Figure, Stage } from './dataset-types.ts';

const COUNT = 100_000;
const stages: readonly Stage[] = ['potential', 'identified', 'confirmed', 'signal'];
const places = Array.from({ length: 200 }, (_, at) => `place-${at}`);

const [template] = fixtureDataset.figures;
if (template === undefined) throw new Error('the fixture has no figure');

const figureAt = (at: number): Figure => {
  const year = 1990 + (at % 35);
  return {
    ...template,
    id: `line/cases/${places[at % 200]}/${year}/${String(at).padStart(6, '0')}`,
    scope: {
      ...template.scope,
      stage: stages[at % 4] ?? 'potential',
      geography: { code: places[at % 200] ?? '', role: 'detection' },
      period: { ...template.scope.period, start: `${year}-01-01`, end: `${year}-12-31` },
    },
  };
};

const figures = Array.from({ length: COUNT }, (_, at) => figureAt(at));
const dataset: Dataset = {
  ...fixtureDataset,
  figures,
  geographies: places.map((code) => ({
    code,
    label: code,
    kind: 'country',
    iso3166: null,
    within: ['world'],
    definition: code,
  })),
};
const catalog = createCatalog(dataset);

const expected = (stage: Stage, place: string, year: string) =>
  figures
    .filter(
      ({ scope }) =>
        scope.stage === stage &&
        scope.geography.code === place &&
        scope.period.start === `${year}-01-01`,
    )
    .map(({ id }) => id)
    .sort();

test('three axes give what reading every figure gives', () => {
  for (const [stage, place, year] of [
    ['potential', 'place-0', 1990],
    ['identified', 'place-33', 2013],
    ['signal', 'place-199', 2024],
  ] as const) {
    const found = catalog.find({ stage, geography: place, period: year });
    const wanted = expected(stage, place, String(year));
    expect(wanted.length).toBeGreaterThan(0);
    expect(found.figures.map(({ id }) => id)).toEqual(wanted);
  }
});

test('a hundred thousand figures are asked by three axes in less than a millisecond', () => {
  // Asked by the axes of figures that are there: most axes drawn apart fit none, and nothing is found fast.
  const ask = (at: number) =>
    catalog.find({
      stage: stages[at % 4],
      geography: places[at % 200],
      period: 1990 + (at % 35),
    }).total;
  ask(0);
  const runs = 200;
  const times = Array.from({ length: runs }, (_, at) => {
    const start = performance.now();
    const total = ask(at * 499);
    const took = performance.now() - start;
    expect(total).toBeGreaterThan(0);
    return took;
  }).sort((a, b) => a - b);
  // The median, so that another process on the machine does not decide.
  expect(times[runs / 2]).toBeLessThan(1);
});
