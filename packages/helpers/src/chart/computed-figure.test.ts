import { expect, test } from 'vitest';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import { chart } from './chart.ts';
import { broken, captionOf, layerOf, rowsOf } from './fixture/drawn.ts';
import { both, people, sexes, women, womensShare } from './fixture/people.ts';

test('computed numbers are drawn open and joined by dashes, and the line stops where a year is missing', () => {
  const spec = chart([2018, 2019, 2021].map(womensShare));
  expect(rowsOf(spec, 'points')).toBeUndefined();
  expect(rowsOf(spec, 'computed-points')?.map(({ at, value }) => [at, value])).toEqual([
    [2018, 25],
    [2019, 25],
    [2021, 100],
  ]);
  expect(rowsOf(spec, 'computed-lines')?.map(({ at }) => at)).toEqual([2018, 2019]);
  expect(rowsOf(spec, 'gaps')).toEqual([{ from: 2019.5, to: 2020.5 }]);
  expect(layerOf(spec, 'computed-points')?.mark).toMatchObject({ filled: false });
  expect(layerOf(spec, 'computed-lines')?.mark).toHaveProperty('strokeDash');
});

test('intervals, bounds, ranges and unknown numbers are drawn as published ones are', () => {
  const spec = chart([2021, 2022, 2023, 2024].map(both));
  expect(rowsOf(spec, 'computed-intervals')).toEqual([
    { series: '', at: 2021, low: 110, high: 140 },
  ]);
  expect(rowsOf(spec, 'computed-bounds')?.map(({ at, low }) => [at, low])).toEqual([[2022, 100]]);
  expect(rowsOf(spec, 'computed-bound-tips')?.map(({ shape }) => shape)).toEqual(['up']);
  expect(rowsOf(spec, 'unknowns')).toEqual([{ series: '', at: 2023, text: '?' }]);
  expect(rowsOf(spec, 'computed-ranges')).toEqual([{ series: '', at: 2024, low: 50, high: 70 }]);
  const caption = captionOf(spec);
  // Two intervals of 95 % hold together in 90 % of cases at least.
  expect(caption).toContain('A whisker: an interval of the level 90%.');
  expect(caption).toContain('Ends of what was computed: nobody has said how sure this is.');
  expect(caption).toContain('A question mark: no figure for us, 2023 (nobody collects it).');
});

test('published and computed numbers of one unit stand on one axis, and are told apart', () => {
  const spec = chart([2018, 2019].flatMap((of) => [both(of), women(of)]));
  expect(rowsOf(spec, 'computed-points')?.map(({ value }) => value)).toEqual([40, 50]);
  expect(rowsOf(spec, 'points')?.map(({ value }) => value)).toEqual([10, 20]);
  const { shape } = layerOf(spec, 'points')?.encoding ?? {};
  expect(shape).toMatchObject({
    scale: {
      domain: ['computed as sum(female, male)', 'female'],
      range: ['circle', 'square'],
    },
  });
  const rows = chart([both(2018), women(2018)]);
  expect(rowsOf(rows, 'labels')?.map(({ text }) => text)).toEqual(['40 (computed)', 'as printed']);
  expect(rowsOf(rows, 'labels')?.map(({ at }) => at)).toEqual([
    'computed as sum(female, male)',
    'female',
  ]);
});

test('marks of several series that have ends stand beside each other', () => {
  const spec = chart([2021, 2022, 2023].flatMap((of) => [both(of), women(of)]));
  const at = rowsOf(spec, 'unknowns')?.map((row) => Number(row.at)) ?? [];
  expect(at).toHaveLength(2);
  expect(new Set(at).size).toBe(2);
  for (const one of at) expect(Math.abs(one - 2023)).toBeLessThan(0.25);
});

test('a break under the figures cuts the line of what was computed of them', () => {
  const cut = madeCatalog(
    [2022, 2023, 2024, 2025].flatMap((of) => people(of, [point(1), point(2)], { rest: broken })),
  );
  const spec = chart(
    [2022, 2023, 2024, 2025].map((of) =>
      sum(sexes.map((sex) => cut.figure(`line/people/us/${of}/${sex}`))),
    ),
  );
  expect(rowsOf(spec, 'computed-lines')?.map(({ run, at }) => `${run}: ${at}`)).toEqual([
    ...['1.1: 2022', '1.1: 2023'],
    ...['1.2: 2024', '1.2: 2025'],
  ]);
  expect(captionOf(spec)).toContain('Break 1, 2024-01-01');
});
