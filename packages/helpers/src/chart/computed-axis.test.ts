import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { madeCatalog, point } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import { chart } from './chart.ts';
import { layerOf, rowsOf } from './fixture/drawn.ts';
import { all, both, people, sexes, women, womensShare } from './fixture/people.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';

const apart = { name: 'a person is of one year', allows: { period: 'disjoint' } } as const;

test('a sum over years that follow each other lies over both, and one over others has no place', () => {
  const joined = sum([all(2018), all(2019)], { assumptions: [apart] });
  const later = sum([all(2020), all(2021)], { assumptions: [apart] });
  const spec = chart([joined, later]);
  expect(rowsOf(spec, 'computed-periods')).toEqual([
    { series: '', at: 2018.5, value: 120, from: 2017.5, to: 2019.5 },
    { series: '', at: 2020.5, value: 180, from: 2019.5, to: 2021.5 },
  ]);
  const torn = sum([all(2018), all(2021)], { assumptions: [apart] });
  expect(() => chart([joined, torn])).toThrow(UnlikeFiguresError);
  expect(rowsOf(chart([torn]), 'labels')?.map(({ at }) => at)).toEqual(['2018 and 2021']);
});

test.each([
  ['unit', () => chart([womensShare(2018), both(2018)] as never)],
  ['unit', () => chart([womensShare(2018), women(2018)] as never)],
  [
    'way of counting time',
    () => chart([change(all(2018), all(2019), { as: 'difference' }), all(2018)]),
  ],
  ['length of period', () => chart([change(all(2018), all(2019)), change(all(2018), all(2020))])],
  [
    'length of period',
    () =>
      chart([
        change(all(2018), all(2019), { as: 'difference' }),
        change(all(2018), all(2020), { as: 'difference' }),
      ]),
  ],
  [
    'length of period',
    () => chart([sum([all(2018), all(2019)], { assumptions: [apart] }), all(2020)]),
  ],
])('one axis does not carry computed numbers of two kinds of %s', (axis, draw) => {
  expect(draw).toThrow(UnlikeFiguresError);
  expect(draw).toThrow(`their ${axis} differs`);
});

test('people at risk stay apart from victims when they are added up', () => {
  const atRisk = madeCatalog([
    ...people(2023, [point(500), point(300)], { scope: { stage: 'at-risk' } }),
    { id: 'line/found/us/2023', value: point(7), scope: { unit: 'victims', stage: 'identified' } },
  ]);
  const total = sum(sexes.map((sex) => atRisk.figure(`line/people/us/2023/${sex}`)));
  expect(() => chart([total, atRisk.figure('line/found/us/2023')])).toThrow('their stage differs');
  expect(layerOf(chart([total]), 'computed-points')?.encoding).toMatchObject({
    x: { title: ['People (at risk)'] },
  });
});
