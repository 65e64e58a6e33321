import { expect, test } from 'vitest';
import type { Figure, Value, Vintage } from '../catalog/dataset-types.ts';
import { calendarYear, reading } from '../comparison/fixture/catalog.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { captionOf, caseIn, drawn, layerOf, point, rowsOf } from './fixture/drawn.ts';

test('every kind of value has its mark, and only a number is joined to its neighbours', () => {
  const disputed: readonly Vintage[] = [
    reading(point(40)),
    vintage('line/page', point(50), 'fifty'),
  ];
  const spec = drawn(
    caseIn(2015, point(10)),
    caseIn(2016, { kind: 'range', low: 10, high: 30, basis: 'published-range' }),
    caseIn(2017, {
      kind: 'interval',
      low: 20,
      high: 40,
      best: 25,
      level: 0.95,
      basis: 'confidence',
    }),
    caseIn(2018, { kind: 'bound', op: 'gt', value: 60 }),
    caseIn(2019, { kind: 'bound', op: 'le', value: 100 }),
    caseIn(2020, { kind: 'unknown', reason: 'not-collected' }),
    { ...caseIn(2021, point(0)), vintages: disputed, current: [0, 1] },
    caseIn(2022, { kind: 'bound', op: 'lt', value: 5 }),
  );
  expect(rowsOf(spec, 'points')).toEqual([
    { series: '', at: 2015, value: 10 },
    { series: '', at: 2017, value: 25 },
  ]);
  expect(rowsOf(spec, 'lines')).toBeUndefined();
  expect(rowsOf(spec, 'ranges')).toEqual([{ series: '', at: 2016, low: 10, high: 30 }]);
  expect(layerOf(spec, 'ranges')?.mark.type).toBe('bar');
  expect(rowsOf(spec, 'intervals')).toEqual([{ series: '', at: 2017, low: 20, high: 40 }]);
  expect(layerOf(spec, 'intervals')?.mark.type).toBe('errorbar');
  // Arrows are eight hundredths of the largest number; one that points down ends at nothing.
  expect(rowsOf(spec, 'bounds')).toEqual([
    { series: '', at: 2018, low: 60, high: 68 },
    { series: '', at: 2019, low: 100, high: 92 },
    { series: '', at: 2022, low: 5, high: 0 },
  ]);
  expect(rowsOf(spec, 'bound-tips')?.map(({ value, shape }) => [value, shape])).toEqual([
    [68, 'up'],
    [92, 'down'],
    [0, 'down'],
  ]);
  expect(rowsOf(spec, 'unknowns')).toEqual([{ series: '', at: 2020, text: '?' }]);
  expect(layerOf(spec, 'unknowns')?.encoding).toMatchObject({ y: { datum: 0 } });
  expect(rowsOf(spec, 'disputed')?.map(({ value }) => value)).toEqual([40, 50]);
  expect(rowsOf(spec, 'disputes')).toEqual([{ series: '', at: 2021, low: 40, high: 50 }]);
  const caption = captionOf(spec);
  expect(caption).toContain('A whisker: an interval of the level 95%.');
  expect(caption).toContain(
    'A question mark: no figure for United States, 2020 (nobody collects it).',
  );
  expect(caption).toContain(
    'Numbers with “or” between them, or open diamonds: readings that disagree.',
  );
});

test('rounding is drawn where it is wide, and not where no eye could see it', () => {
  const rounded = (year: number, value: number, rounding: number) =>
    caseIn(year, { kind: 'point', value, rounding });
  const spec = drawn(rounded(2022, 5000, 1000), rounded(2023, 6000, 10));
  expect(rowsOf(spec, 'roundings')).toEqual([{ series: '', at: 2022, low: 4500, high: 5500 }]);
  expect(captionOf(spec)).toContain('A narrow bar: what the rounding of a number allows.');
});

test('the values start at nothing, and their axis names the unit and the stage', () => {
  const spec = drawn(caseIn(2022, point(9000)), caseIn(2023, point(9100)));
  expect(layerOf(spec, 'points')?.encoding).toMatchObject({
    y: { title: ['Cases (potential)'], scale: { zero: true }, type: 'quantitative' },
    x: {
      title: 'Year',
      type: 'quantitative',
      axis: { labelExpr: "datum.value + ''", values: [2022, 2023] },
    },
  });
  const share = (year: number, text: string) =>
    figure({
      id: `line/share-female/us/${year}`,
      scope: { unit: 'percent', denominator: { text }, period: calendarYear(year) },
      vintages: [reading(point(50))],
    });
  const titleOf = (...figures: readonly Figure[]) => layerOf(drawn(...figures), 'points')?.encoding;
  expect(titleOf(share(2022, 'known victims'), share(2023, 'known victims'))).toMatchObject({
    y: { title: ['Percent of known victims (potential)'] },
  });
  expect(titleOf(share(2022, '12 victims'), share(2023, '13 victims'))).toMatchObject({
    y: { title: ['Percent of several bases (potential)'] },
  });
});

test('ranges that disagree have no diamonds, but say so', () => {
  const range = (low: number): Value => ({
    kind: 'range',
    low,
    high: low + 10,
    basis: 'published-range',
  });
  const spec = drawn({
    ...caseIn(2021, point(0)),
    vintages: [
      vintage('line/2023-statistics', range(40), '40 and 50'),
      vintage('line/page', range(60), '60-70'),
    ],
    current: [0, 1],
  });
  expect(rowsOf(spec, 'labels')?.map(({ text }) => text)).toEqual(['between 40 and 50, or 60-70']);
  expect(rowsOf(spec, 'disputed')).toBeUndefined();
  expect(captionOf(spec)).toContain('readings that disagree');
});
